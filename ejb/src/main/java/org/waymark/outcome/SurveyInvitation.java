package org.waymark.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import org.waymark.reference.Quarter;

/**
 * A one-time link to the feedback page, which counts once it has been sent. Only the hash of its
 * token is kept. Once answered it forgets the case, the link and the day: it counts for the
 * response rate and cannot lead from an answer to anybody. Its id is drawn at random: one that
 * grows with time would lead from an answered invitation to the case that was closed just then.
 */
@Entity
@Table(name = "survey_invitation")
public class SurveyInvitation {

    /** Days in which the link can be answered. */
    static final int DAYS_OPEN = 42;

    @Id private long id;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "quarter")
    private String quarter;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "route")
    private String route;

    @Column(name = "sent")
    private boolean sent;

    @Column(name = "used")
    private boolean used;

    @Column(name = "crime_group")
    private String crimeGroup;

    @Column(name = "area")
    private String area;

    @Version private int version;

    protected SurveyInvitation() {}

    static SurveyInvitation ask(
            long randomId,
            long caseId,
            OutcomeStore.ClosedCase about,
            byte[] tokenHash,
            LocalDate today) {
        SurveyInvitation invitation = new SurveyInvitation();
        invitation.id = randomId;
        invitation.caseId = caseId;
        invitation.serviceId = about.serviceId();
        invitation.tokenHash = tokenHash.clone();
        invitation.begin(today);
        invitation.route = about.route();
        invitation.crimeGroup = about.crimeGroup();
        invitation.area = about.area();
        return invitation;
    }

    /** The message has left: from this day on somebody is asked. */
    void sent(LocalDate today) {
        sent = true;
        begin(today);
    }

    private void begin(LocalDate day) {
        askedOn = day;
        quarter = Quarter.of(day).code();
        expiresOn = day.plusDays(DAYS_OPEN);
    }

    /** Does it count as asked? */
    boolean isSent() {
        return sent;
    }

    boolean canBeAnswered(LocalDate today) {
        return !used && today.isBefore(expiresOn);
    }

    /** Answered: what could join the answer to a case goes. */
    void answered() {
        used = true;
        sent = true;
        caseId = null;
        tokenHash = null;
        Month first = askedOn.getMonth().firstMonthOfQuarter();
        askedOn = LocalDate.of(askedOn.getYear(), first, 1);
        expiresOn = askedOn;
    }

    /** Can nobody tell any more which case it was for? */
    boolean isForgotten() {
        return caseId == null && tokenHash == null && askedOn.equals(expiresOn);
    }

    long serviceId() {
        return serviceId;
    }

    String quarter() {
        return quarter;
    }

    String crimeGroup() {
        return crimeGroup;
    }

    String area() {
        return area;
    }
}
