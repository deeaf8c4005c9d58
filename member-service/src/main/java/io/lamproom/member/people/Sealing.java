package io.lamproom.member.people;

import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.crypto.LookupHash;
import jakarta.enterprise.context.ApplicationScoped;

/** Encrypts and decrypts what is sensitive in a person. Each value is bound to its column and its row. */
@ApplicationScoped
public class Sealing {

    private final FieldCipher cipher;
    private final LookupHash hash;

    Sealing(FieldCipher cipher, LookupHash hash) {
        this.cipher = cipher;
        this.hash = hash;
    }

    public void seal(Person person, ChineseIdNumber idNumber) {
        person.sealIdNumber(cipher.encrypt(idNumber.value(), context(person, "idNumber")), hashOf(idNumber));
    }

    /** Seals what is given; null leaves the stored value, an empty text clears it. */
    public void seal(Person person, Contact contact) {
        if (contact.phone() != null) {
            person.sealPhone(sealed(contact.phone(), context(person, "phone")));
        }
        if (contact.address() != null) {
            person.sealAddress(sealed(contact.address(), context(person, "address")));
        }
        if (contact.emergencyContact() != null) {
            person.sealEmergencyContact(sealed(contact.emergencyContact(), context(person, "emergencyContact")));
        }
    }

    /** Null for an erased person. */
    public String idNumberOf(Person person) {
        return cipher.decrypt(person.sealedIdNumber(), context(person, "idNumber"));
    }

    public Contact contactOf(Person person) {
        return new Contact(
                cipher.decrypt(person.sealedPhone(), context(person, "phone")),
                cipher.decrypt(person.sealedAddress(), context(person, "address")),
                cipher.decrypt(person.sealedEmergencyContact(), context(person, "emergencyContact")));
    }

    /** What an ID number is found by. */
    public byte[] hashOf(ChineseIdNumber idNumber) {
        return hash.of(idNumber.value());
    }

    private byte[] sealed(String plain, String context) {
        return plain.isEmpty() ? null : cipher.encrypt(plain, context);
    }

    private static String context(Person person, String field) {
        return "person." + field + ":" + person.id();
    }
}
