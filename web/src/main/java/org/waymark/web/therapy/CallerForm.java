package org.waymark.web.therapy;

import java.time.LocalDate;
import org.waymark.referral.SelfReferrals;

/** What somebody says of themselves who calls and asks for help. */
public class CallerForm {

    private String givenNames;
    private String surname;
    private LocalDate born;
    private Integer age;
    private String postcode;
    private String phone;
    private String callSafe;
    private String textSafe;
    private String voicemailSafe;
    private String email;
    private String emailSafe;
    private String offence;
    private LocalDate happened;
    private String domesticAbuse;
    private String disability;
    private String known;
    private boolean agreed;

    /** As it was typed. */
    SelfReferrals.Caller typed() {
        return new SelfReferrals.Caller(
                givenNames,
                surname,
                born,
                age,
                postcode,
                phone,
                callSafe,
                textSafe,
                voicemailSafe,
                email,
                emailSafe,
                offence,
                happened,
                domesticAbuse,
                disability,
                known,
                agreed);
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

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getCallSafe() {
        return callSafe;
    }

    public void setCallSafe(String callSafe) {
        this.callSafe = callSafe;
    }

    public String getTextSafe() {
        return textSafe;
    }

    public void setTextSafe(String textSafe) {
        this.textSafe = textSafe;
    }

    public String getVoicemailSafe() {
        return voicemailSafe;
    }

    public void setVoicemailSafe(String voicemailSafe) {
        this.voicemailSafe = voicemailSafe;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getEmailSafe() {
        return emailSafe;
    }

    public void setEmailSafe(String emailSafe) {
        this.emailSafe = emailSafe;
    }

    public String getOffence() {
        return offence;
    }

    public void setOffence(String offence) {
        this.offence = offence;
    }

    public LocalDate getHappened() {
        return happened;
    }

    public void setHappened(LocalDate happened) {
        this.happened = happened;
    }

    public String getDomesticAbuse() {
        return domesticAbuse;
    }

    public void setDomesticAbuse(String domesticAbuse) {
        this.domesticAbuse = domesticAbuse;
    }

    public String getDisability() {
        return disability;
    }

    public void setDisability(String disability) {
        this.disability = disability;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
