package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.casework.NeedCategory;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.person.SafeAnswer;
import org.waymark.person.SafeContactStore;
import org.waymark.privacy.consent.SharedField;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Reads the pieces of a case that may cross, in words. The caller has loaded the case, or has made
 * sure that the person lets this service see it.
 */
@ApplicationScoped
class ParcelReader {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The strands of the referral {@code r}, and those told since in the case {@code c}. */
    static final String STRANDS =
            "NULLIF(CONCAT_WS(';', NULLIF(r.hate_strands, ''), (SELECT GROUP_CONCAT(h.strand SEPARATOR"
                    + " ';') FROM case_strand h WHERE h.case_id = c.id AND NOT FIND_IN_SET(h.strand,"
                    + " REPLACE(COALESCE(r.hate_strands, ''), ';', ',')))), '')";

    private static final String RECORD =
            "SELECT p.given_names, p.surname, p.known_as, p.date_of_birth, p.age_given, p.contact_times,"
                    + " p.language, p.interpreter, p.sex, p.ethnicity, p.disability, r.crime_group,"
                    + " r.offence_title, r.offence_from, r.offence_area, r.domestic_abuse, "
                    + STRANDS
                    + ", r.flags, r.enhanced, r.sending_force, r.crime_ref,"
                    + " r.officer_name, r.officer_number, r.officer_contact, s.given_names, s.surname,"
                    + " s.date_of_birth, s.relationship, r.dash_score, r.dash_grade, c.risk,"
                    + " p.do_not_contact, c.person_id FROM support_case c JOIN person p ON p.id ="
                    + " c.person_id JOIN referral r ON r.id = c.referral_id LEFT JOIN"
                    + " referral_suspect s ON s.referral_id = r.id WHERE c.id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ContactPointStore points;
    @Inject private SafeContactStore safeContact;
    @Inject private ReferenceData reference;

    /** These pieces of a case. */
    Parcel of(long caseId, Set<SharedField> fields) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(RECORD)
                                        .setParameter(1, caseId)
                                        .getResultList())
                        .get(0);
        List<Parcel.Piece> pieces = new ArrayList<>();
        List<SharedField> kept = new ArrayList<>();
        for (SharedField field : SharedField.values()) {
            if (fields.contains(field)) {
                pieces.add(new Parcel.Piece(field, lines(field, caseId, row)));
            } else {
                kept.add(field);
            }
        }
        return new Parcel(List.copyOf(pieces), List.copyOf(kept));
    }

    private List<Parcel.Line> lines(SharedField field, long caseId, Row row) {
        Lines lines = new Lines();
        switch (field) {
            case IDENTITY -> identity(row, lines);
            case CONTACT -> contact(row, lines);
            case LANGUAGE -> {
                lines.add("Language", label("language", row.text(6)));
                lines.add("Interpreter", "Y".equals(row.text(7)) ? "Needed" : null);
            }
            case ABOUT -> {
                lines.add("Sex", label("sex", row.text(8)));
                lines.add("Ethnicity", label("ethnicity", row.text(9)));
                lines.add("Disability", said(row.text(10)));
            }
            case CRIME -> crime(row, lines);
            case POLICE -> {
                lines.add("Crime reference", joined(" ", row.text(19), row.text(20)));
                lines.add("Officer", joined(" ", row.text(21), row.text(22)));
                lines.add("Reached by", row.text(23));
            }
            case SUSPECT -> {
                lines.add("Name", joined(" ", row.text(24), row.text(25)));
                lines.add("Born", day(row.date(26)));
                lines.add("Relationship", row.text(27));
            }
            case RISK -> {
                lines.add("Score", row.text(28));
                lines.add("Grade", row.text(29));
            }
            case NEEDS -> needs(caseId, lines);
            case PLAN -> plan(caseId, lines);
        }
        return List.copyOf(lines.all);
    }

    private void identity(Row row, Lines lines) {
        lines.add("Name", joined(" ", row.text(0), row.text(1)));
        lines.add("Known as", row.text(2));
        lines.add("Born", day(row.date(3)));
        lines.add(
                "Age", row.date(3) == null && row.text(4) != null ? "about " + row.text(4) : null);
        lines.add("Level of risk", label("risk", row.text(30)));
    }

    private void contact(Row row, Lines lines) {
        boolean oneChance = safeContact.isOneChance(row.number(32));
        for (ContactPoint point : points.inUse(row.number(32))) {
            lines.add(
                    switch (point.kind()) {
                        case PHONE -> "Telephone";
                        case EMAIL -> "E-mail";
                        case ADDRESS -> "Address";
                    },
                    point.value() + " (" + rules(point, oneChance) + ")");
        }
        lines.add("When", row.text(5));
        lines.add("Contact", row.flag(31) ? "They are marked \u201cdo not contact\u201d" : null);
    }

    /**
     * How one way to reach somebody may be used, without the number or address itself.
     *
     * @param oneChance whether nothing may reach their home, whatever is marked safe
     */
    static String rules(ContactPoint point, boolean oneChance) {
        List<String> rules = new ArrayList<>();
        if (point.isSuspended()) {
            rules.add("suspended");
        }
        if (point.kind() == ContactPoint.Kind.PHONE) {
            rules.add("call " + safe(point.callSafe()));
            rules.add("text " + safe(point.textSafe()));
            rules.add("voicemail " + safe(point.voicemailSafe()));
        } else if (oneChance && point.kind() == ContactPoint.Kind.ADDRESS) {
            rules.add("not safe: no letter, no visit");
        } else {
            rules.add("writing " + safe(point.writeSafe()));
        }
        if (point.whoMayAnswer() != null) {
            rules.add("who may answer: " + point.whoMayAnswer());
        }
        return String.join(", ", rules);
    }

    private static String safe(String answer) {
        return switch (SafeAnswer.of(answer)) {
            case YES -> "safe";
            case NO -> "not safe";
            case NOT_ASKED -> "not asked";
        };
    }

    private void crime(Row row, Lines lines) {
        lines.add("Crime", joined(": ", label("crime_group", row.text(11)), row.text(12)));
        lines.add(
                "When",
                row.columns()[13] == null
                        ? null
                        : day(WorkingDays.dateOf(Columns.instant(row.columns()[13]))));
        lines.add("Where", reference.areas().find(row.text(14)).name());
        lines.add("Domestic abuse", row.flag(15) ? "Yes" : null);
        lines.add("Hate crime", labels("hate_strand", row.text(16)));
        lines.add("Flags", labels("flag", row.text(17)));
        lines.add("Enhanced rights", labels("enhanced", row.text(18)));
    }

    private void needs(long caseId, Lines lines) {
        for (Row row :
                rows(
                        "SELECT n.category, n.own_words, n.action FROM needs_assessment a JOIN need n"
                                + " ON n.assessment_id = a.id WHERE a.case_id = ? AND n.answer = 'YES' AND"
                                + " a.version_no = (SELECT MAX(b.version_no) FROM needs_assessment b"
                                + " WHERE b.case_id = a.case_id) ORDER BY n.category",
                        caseId)) {
            String words = joined(". ", row.text(1), row.text(2));
            lines.add(NeedCategory.valueOf(row.text(0)).label(), words == null ? "A need" : words);
        }
    }

    private void plan(long caseId, Lines lines) {
        for (Row row :
                rows(
                        "SELECT action, owner, due_on FROM plan_action WHERE case_id = ? AND done_at IS"
                                + " NULL ORDER BY due_on, id LIMIT 50",
                        caseId)) {
            lines.add(
                    row.date(2) == null ? "To do" : "By " + day(row.date(2)),
                    joined(", ", row.text(0), row.text(1)));
        }
    }

    private List<Row> rows(String sql, long caseId) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, caseId).getResultList());
    }

    private String label(String list, String code) {
        return code == null ? null : reference.label(list, code);
    }

    private String labels(String list, String codes) {
        return codes == null || codes.isBlank()
                ? null
                : String.join(
                        ", ",
                        Arrays.stream(codes.split("[;, ]+"))
                                .map(code -> reference.label(list, code))
                                .toList());
    }

    private static String said(String answer) {
        return answer == null
                ? null
                : answer.equals("Y") ? "Yes" : answer.equals("N") ? "No" : null;
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** What is there of these; null when nothing is. */
    private static String joined(String between, String... parts) {
        List<String> there =
                Arrays.stream(parts).filter(part -> part != null && !part.isBlank()).toList();
        return there.isEmpty() ? null : String.join(between, there);
    }

    /** Lines as they come; what is not known makes none. */
    private static final class Lines {

        private final List<Parcel.Line> all = new ArrayList<>();

        void add(String label, String value) {
            if (value != null && !value.isBlank()) {
                all.add(new Parcel.Line(label, value));
            }
        }
    }
}
