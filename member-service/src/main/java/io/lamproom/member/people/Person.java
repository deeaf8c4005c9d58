package io.lamproom.member.people;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A human being known to a mine (人员), whatever the employments. What is sensitive is kept encrypted: {@link Sealing}
 * alone reads and writes it.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    private String name;

    @Column(name = "name_initials")
    private String nameInitials;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "id_number")
    private byte[] idNumber;

    @Column(name = "id_hash")
    private byte[] idHash;

    private byte[] phone;

    private byte[] address;

    @Column(name = "emergency_contact")
    private byte[] emergencyContact;

    private String ethnicity;

    @Column(name = "native_place")
    private String nativePlace;

    @Enumerated(EnumType.STRING)
    private Education education;

    private String major;

    @Enumerated(EnumType.STRING)
    @Column(name = "political_status")
    private PoliticalStatus politicalStatus;

    @Column(nullable = false)
    private boolean erased;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    @OrderBy("validity.validFrom")
    private List<Membership> memberships = new ArrayList<>();

    protected Person() {}

    Person(UUID mineId, String name, Sex sex, LocalDate birthDate) {
        this.id = Ids.next();
        this.mineId = mineId;
        rename(name);
        this.sex = sex;
        this.birthDate = birthDate;
    }

    final void rename(String name) {
        this.name = name;
        this.nameInitials = PinyinInitials.of(name);
    }

    void describe(Background background) {
        this.ethnicity = background.ethnicity();
        this.nativePlace = background.nativePlace();
        this.education = background.education();
        this.major = background.major();
        this.politicalStatus = background.politicalStatus();
    }

    /** This record was a double of another: nothing personal is left of it. */
    public void becomePartOf(Person kept) {
        this.mergedInto = kept.id;
        erase();
    }

    /** The person is removed from the record, for good. */
    void erase() {
        this.erased = true;
        rename(null);
        this.sex = null;
        this.birthDate = null;
        describe(new Background(null, null, null, null, null));
        sealIdNumber(null, null);
        eraseContact();
    }

    void eraseContact() {
        sealPhone(null);
        sealAddress(null);
        sealEmergencyContact(null);
    }

    void sealIdNumber(byte[] encrypted, byte[] hash) {
        this.idNumber = encrypted;
        this.idHash = hash;
    }

    void sealPhone(byte[] encrypted) {
        this.phone = encrypted;
    }

    void sealAddress(byte[] encrypted) {
        this.address = encrypted;
    }

    void sealEmergencyContact(byte[] encrypted) {
        this.emergencyContact = encrypted;
    }

    public Optional<Membership> membershipOn(LocalDate day) {
        return memberships.stream().filter(m -> m.validity().holdsOn(day)).findFirst();
    }

    /** Whether a membership begins on a day or after it. */
    boolean joinsFrom(LocalDate day) {
        return memberships.stream().anyMatch(m -> !m.validity().validFrom().isBefore(day));
    }

    Membership join(MembershipCategory category, UUID relationBranchId, LocalDate from) {
        Membership membership = new Membership(this, category, relationBranchId, from);
        memberships.add(membership);
        return membership;
    }

    public UUID id() {
        return id;
    }

    public UUID mineId() {
        return mineId;
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Background background() {
        return new Background(ethnicity, nativePlace, education, major, politicalStatus);
    }

    byte[] idHash() {
        return idHash;
    }

    byte[] sealedIdNumber() {
        return idNumber;
    }

    byte[] sealedPhone() {
        return phone;
    }

    byte[] sealedAddress() {
        return address;
    }

    byte[] sealedEmergencyContact() {
        return emergencyContact;
    }

    /** Whether the personal fields are gone for good. */
    public boolean erased() {
        return erased;
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }
}
