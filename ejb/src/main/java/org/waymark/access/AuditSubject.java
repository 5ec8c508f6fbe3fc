package org.waymark.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom the work behind the door is about. A workflow or query names its subjects while it runs; the
 * door writes them with its audit row.
 */
@RequestScoped
public class AuditSubject {

    /**
     * Ids of person, referral and case (each may be null) and a short detail without personal data
     * of others.
     */
    record Entry(Long personId, Long referralId, Long caseId, String detail, String reason) {}

    private List<Entry> entries = new ArrayList<>();

    public void person(long personId, String detail) {
        entries.add(new Entry(personId, null, null, detail, null));
    }

    public void referral(long referralId, long personId, String detail) {
        entries.add(new Entry(personId, referralId, null, detail, null));
    }

    public void supportCase(long caseId, long personId, String detail) {
        entries.add(new Entry(personId, null, caseId, detail, null));
    }

    /** The same with the reason somebody gave for an override. */
    public void override(long caseId, long personId, String detail, String reason) {
        entries.add(new Entry(personId, null, caseId, detail, reason));
    }

    /** About a person, with the reason somebody gave for deciding otherwise than before. */
    public void personOverride(long personId, String detail, String reason) {
        entries.add(new Entry(personId, null, null, detail, reason));
    }

    /** About a referral, with the reason somebody gave for doing what is not done as a rule. */
    public void referralOverride(long referralId, long personId, String detail, String reason) {
        entries.add(new Entry(personId, referralId, null, detail, reason));
    }

    /** A list or search: what was asked. Whom a list of names shows is named beside it. */
    public void list(String detail) {
        entries.add(new Entry(null, null, null, detail, null));
    }

    List<Entry> take() {
        List<Entry> taken = entries;
        entries = new ArrayList<>();
        return taken;
    }

    void putBack(List<Entry> earlier) {
        entries.addAll(0, earlier);
    }
}
