package io.lamproom.member.people;

/** How a person is reached; each may be null. Kept encrypted. */
public record Contact(String phone, String address, String emergencyContact) {

    /** Hides the person. */
    @Override
    public String toString() {
        return "Contact";
    }
}
