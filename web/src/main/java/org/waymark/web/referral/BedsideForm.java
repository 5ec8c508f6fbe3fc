package org.waymark.web.referral;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.reference.CrimeSearch;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.ReferralFlag;
import org.waymark.referral.RestrictionReason;

/** What somebody types at a bedside: the shortest form that is still a whole referral. */
public class BedsideForm {

    /** What was done to them: the offence code, and the flag that says with what. */
    public enum Injury {
        KNIFE("Stabbed or cut", "8N", ReferralFlag.KNIFE),
        GUN("Shot", "5D", ReferralFlag.GUN),
        BEATEN("Beaten or kicked", "8N", null),
        ROBBED("Robbed and hurt", "34B", null),
        OTHER("Something else, or not sure", CrimeSearch.NOT_SURE_CODE, null);

        private final String label;
        private final String code;
        private final ReferralFlag flag;

        Injury(String label, String code, ReferralFlag flag) {
            this.label = label;
            this.code = code;
            this.flag = flag;
        }

        public String label() {
            return label;
        }
    }

    private Injury injury;
    private String agreed;
    private String givenNames;
    private String surname;
    private String age;
    private String phone;
    private String phoneSafe;
    private String domestic;
    private String known;
    private String ward;
    private String postcode;
    private String disability;
    private LocalDate leavesOn;
    private LocalDate happenedOn;

    /** As every referral is sent. */
    ReferForm toRefer(String sending) {
        Map<String, String> cells = new HashMap<>();
        cells.put(FeedColumn.CONSENT.header(), agreed);
        cells.put(FeedColumn.GIVEN_NAMES.header(), givenNames);
        cells.put(FeedColumn.SURNAME.header(), surname);
        cells.put(FeedColumn.AGE.header(), age);
        cells.put(FeedColumn.PHONE.header(), phone);
        cells.put(FeedColumn.POSTCODE.header(), postcode);
        cells.put(FeedColumn.DISABILITY.header(), disability);
        if (phone != null && !phone.isBlank()) {
            cells.put(
                    FeedColumn.PHONE_CALL_SAFE.header(),
                    isBlank(phoneSafe) && isUnknown() ? "N" : phoneSafe);
        }
        // On the ward they can be met until they leave; a letter there is read by whoever visits.
        cells.put(FeedColumn.ADDRESS.header(), ward);
        if (!isBlank(ward) && mayBeClose()) {
            cells.put(FeedColumn.LETTER_SAFE.header(), "N");
        }
        cells.put(FeedColumn.DOMESTIC_ABUSE.header(), isUnknown() ? null : domestic);
        cells.put(FeedColumn.NOTE.header(), note());
        Map<String, LocalDate> days = new HashMap<>();
        days.put(FeedColumn.OFFENCE_FROM.header(), happenedOn);
        ReferForm form = new ReferForm(sending, cells, days, flags(), List.of(), List.of());
        form.crime(injury.code, injury.label);
        return form;
    }

    private List<String> flags() {
        return Stream.of(
                        injury.flag == null ? null : injury.flag.name(),
                        RestrictionReason.markFor(known),
                        isBlank(ward) ? null : ReferralFlag.IN_HOSPITAL.name())
                .filter(Objects::nonNull)
                .toList();
    }

    private String note() {
        String where = "Still in hospital" + (isBlank(ward) ? "." : ": " + ward.strip() + ".");
        String until = leavesOn == null ? "" : " Likely to leave on " + leavesOn + ".";
        return where
                + until
                + (isUnknown() ? " Nobody knows yet whether it was somebody close to them." : "")
                + (isWardTheOnlyWay()
                        ? " Meet them in person on the ward, alone: no other way is safe."
                        : "");
    }

    private boolean mayBeClose() {
        return isUnknown() || "Y".equals(domestic);
    }

    private boolean isWardTheOnlyWay() {
        return mayBeClose() && !isBlank(ward) && (isBlank(phone) || !"Y".equals(phoneSafe));
    }

    private boolean isUnknown() {
        return "U".equals(domestic);
    }

    /** What is missing or cannot be, in words by field. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (injury == null) {
            problems.put("injury", "Say what happened.");
        }
        if (isBlank(agreed)) {
            problems.put("agreed", "Say whether they agreed to this referral.");
        }
        if (isBlank(surname)) {
            problems.put("surname", "Enter their surname.");
        }
        if (isBlank(age) || !age.strip().matches("[0-9]{1,3}")) {
            problems.put("age", "Enter their age in years, roughly if you must.");
        }
        if (isBlank(ward) && isBlank(phone)) {
            problems.put("ward", "Enter the ward, or a phone number. Nobody can help without.");
        }
        if (isBlank(domestic)) {
            problems.put(
                    "domestic",
                    "Say whether it may be domestic abuse. That nobody knows yet is an answer.");
        }
        if (isUnknown() && isBlank(ward) && !"Y".equals(phoneSafe)) {
            problems.put(
                    "phoneSafe",
                    "As long as nobody knows whether it was somebody close to them, give the ward, or"
                            + " a number that is safe to call.");
        }
        if ("Y".equals(domestic) && isBlank(ward) && (isBlank(phone) || !"Y".equals(phoneSafe))) {
            problems.put(
                    "phoneSafe",
                    "Where it may be domestic abuse, not asked is not safe: give the ward, where they"
                            + " can be met, or a number that is safe to call.");
        }
        if (happenedOn == null) {
            problems.put("happenedOn", "Enter the day it happened, roughly if you must.");
        } else if (happenedOn.isAfter(today)) {
            problems.put("happenedOn", "This day is still to come. Check the date.");
        }
        if (leavesOn != null && leavesOn.isBefore(today)) {
            problems.put("leavesOn", "This day is over. Leave it empty if you do not know.");
        }
        return problems;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getDisability() {
        return disability;
    }

    public void setDisability(String disability) {
        this.disability = disability;
    }

    public Injury getInjury() {
        return injury;
    }

    public void setInjury(Injury injury) {
        this.injury = injury;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getPhoneSafe() {
        return phoneSafe;
    }

    public void setPhoneSafe(String phoneSafe) {
        this.phoneSafe = phoneSafe;
    }

    public String getDomestic() {
        return domestic;
    }

    public void setDomestic(String domestic) {
        this.domestic = domestic;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getWard() {
        return ward;
    }

    public void setWard(String ward) {
        this.ward = ward;
    }

    public LocalDate getLeavesOn() {
        return leavesOn;
    }

    public void setLeavesOn(LocalDate leavesOn) {
        this.leavesOn = leavesOn;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }
}
