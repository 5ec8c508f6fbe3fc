package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Drafts;
import org.waymark.reference.CrimeSearch;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.Disposition;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.ReferralFlag;
import org.waymark.referral.SentReferralQuery;
import org.waymark.referral.feed.ReferralIntake;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * Referring somebody from their bed in a minute, on a phone: who, what happened, have they agreed,
 * and how to find them while they are still in hospital. What is typed is kept as a draft.
 */
@Named
@RequestScoped
public class BedsideView {

    static final String DRAFT = "refer:bedside";

    /** Referred by a hospital's emergency department. */
    static final String SOURCE = "NHS_ED";

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

    @Inject private ReferralIntake intake;
    @Inject private SentReferralQuery sent;
    @Inject private Drafts drafts;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private String sending;
    private Injury injury;
    private String agreed;
    private String givenNames;
    private String surname;
    private String age;
    private String phone;
    private String phoneSafe;
    private String domestic = "N";
    private String ward;
    private String postcode;
    private LocalDate leavesOn;
    private LocalDate happenedOn;

    /** A form that is opened has a name of its own, which its draft keeps. */
    @PostConstruct
    void begin() {
        sending = Long.toString(Ids.next(), Character.MAX_RADIX);
        happenedOn = today();
    }

    /** Only whoever refers for an emergency department has this page. */
    public void open() {
        if (!intake.sources().contains(SOURCE)) {
            throw new NotFound();
        }
    }

    public String send() {
        try {
            open();
            Map<String, String> problems = problems();
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return told(receive(form()));
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** A form that has been sent and comes back with other answers corrects what it said. */
    private ReferralIntake.Receipt receive(ReferForm form) {
        boolean sentBefore = sent.isMadeBy(form.messages());
        ReferralIntake.Receipt receipt = intake.receive(form.columns(), SOURCE);
        boolean corrects =
                sentBefore
                        && receipt.disposition() == Disposition.DUPLICATE
                        && !receipt.sameMessage();
        return corrects ? intake.receive(form.corrected(), SOURCE) : receipt;
    }

    private String told(ReferralIntake.Receipt receipt) {
        drafts.discard(DRAFT);
        messages.saved(receipt.why() == null ? "Sent. Thank you." : "Sent. " + receipt.why());
        return receipt.reference() != null && sent.isMine(receipt.reference())
                ? "/referral/receipt?faces-redirect=true&r=" + receipt.reference().value()
                : "/referral/mine?faces-redirect=true";
    }

    private ReferForm form() {
        Map<String, String> cells = new HashMap<>();
        cells.put(FeedColumn.CONSENT.header(), agreed);
        cells.put(FeedColumn.GIVEN_NAMES.header(), givenNames);
        cells.put(FeedColumn.SURNAME.header(), surname);
        cells.put(FeedColumn.AGE.header(), age);
        cells.put(FeedColumn.PHONE.header(), phone);
        cells.put(FeedColumn.POSTCODE.header(), postcode);
        if (phone != null && !phone.isBlank()) {
            cells.put(FeedColumn.PHONE_CALL_SAFE.header(), phoneSafe);
        }
        // On the ward they can be met and written to, until they leave.
        cells.put(FeedColumn.ADDRESS.header(), ward);
        cells.put(FeedColumn.DOMESTIC_ABUSE.header(), domestic);
        cells.put(FeedColumn.NOTE.header(), note());
        Map<String, LocalDate> days = new HashMap<>();
        days.put(FeedColumn.OFFENCE_FROM.header(), happenedOn);
        ReferForm form =
                new ReferForm(
                        sending,
                        cells,
                        days,
                        injury.flag == null ? List.of() : List.of(injury.flag.name()),
                        List.of());
        form.crime(injury.code, injury.label);
        return form;
    }

    private String note() {
        String where = "Still in hospital" + (isBlank(ward) ? "." : ": " + ward.strip() + ".");
        return leavesOn == null ? where : where + " Likely to leave on " + leavesOn + ".";
    }

    private Map<String, String> problems() {
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
        if ("Y".equals(domestic) && (isBlank(phone) || !"Y".equals(phoneSafe))) {
            problems.put(
                    "phoneSafe",
                    "Where it may be domestic abuse, not asked is not safe: give a number that is"
                            + " safe to call.");
        }
        if (happenedOn == null) {
            problems.put("happenedOn", "Enter the day it happened, roughly if you must.");
        } else if (happenedOn.isAfter(today())) {
            problems.put("happenedOn", "This day is still to come. Check the date.");
        }
        if (leavesOn != null && leavesOn.isBefore(today())) {
            problems.put("leavesOn", "This day is over. Leave it empty if you do not know.");
        }
        return problems;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public Injury[] getInjuries() {
        return Injury.values();
    }

    public String getSending() {
        return sending;
    }

    public void setSending(String sending) {
        this.sending = ReferForm.isName(sending) ? sending : this.sending;
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
