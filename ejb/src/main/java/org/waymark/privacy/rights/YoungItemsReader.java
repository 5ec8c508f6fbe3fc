package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.casework.Professional;
import org.waymark.shared.Row;
import org.waymark.youth.PeerHarm;
import org.waymark.youth.Stay;
import org.waymark.youth.YoungPerson;

/** The stay in hospital and the young person's record of a case, as parts of somebody's record. */
@ApplicationScoped
class YoungItemsReader {

    @Inject private RecordRowsReader rows;

    /** Everything of both, and who else works with them. */
    ItemText of(long caseId) {
        ItemText text = new ItemText();
        stay(text, caseId);
        young(text, caseId);
        professionals(text, caseId);
        return text;
    }

    private void stay(ItemText text, long caseId) {
        for (Row row :
                rows.rows(
                        "SELECT hospital, ward, admitted_on, discharge_on, going_to, safe_there,"
                                + " safe_detail, follow_up, follow_up_on FROM hospital_stay WHERE"
                                + " case_id = ?",
                        caseId)) {
            text.line("Hospital", row.text(0))
                    .line("Ward", row.text(1))
                    .line("Admitted", row.date(2))
                    .line("Left, or was to leave", row.date(3))
                    .line(
                            "Where they went",
                            row.text(4) == null ? null : Stay.GoingTo.valueOf(row.text(4)).label())
                    .line("Whether it was safe there", answer(row.text(5)))
                    .line("What made it unsafe, and what was done", row.text(6))
                    .line("Afterwards", row.text(7))
                    .line("On", row.date(8));
        }
    }

    private void young(ItemText text, long caseId) {
        for (Row row :
                rows.rows(
                        "SELECT responsibility, holder, holder_safe, competence, competence_by,"
                                + " competence_on, competence_why, consent_by, consent_on,"
                                + " exploitation, exploitation_why, peer_on_peer, youth_justice FROM"
                                + " young_person WHERE case_id = ?",
                        caseId)) {
            text.line(
                            "Parental responsibility",
                            row.text(0) == null
                                    ? null
                                    : YoungPerson.Responsibility.valueOf(row.text(0)).label())
                    .name("  Who", row.text(1))
                    .line("  Whether they may be contacted", answer(row.text(2)))
                    .line(
                            "Deciding for themselves",
                            row.text(3) == null
                                    ? null
                                    : YoungPerson.Competence.valueOf(row.text(3)).label())
                    .line("  Who decided it", row.text(4))
                    .line("  On", row.date(5))
                    .line("  What it rests on", row.text(6))
                    .line(
                            "Who agreed",
                            row.text(7) == null
                                    ? null
                                    : YoungPerson.ConsentBy.valueOf(row.text(7)).label())
                    .line("  On", row.date(8))
                    .line(
                            "Sexual exploitation",
                            YoungPerson.Exploitation.valueOf(row.text(9)).label())
                    .line("  What worried us, and what was done", row.text(10))
                    .line("Done by other young people", row.flag(11) ? "Yes" : "No")
                    .line("Known to youth justice", row.flag(12) ? "Yes" : "No");
        }
        decisions(text, caseId);
    }

    private void decisions(ItemText text, long caseId) {
        for (Row row :
                rows.rows(
                        "SELECT competence, decided_by, decided_on, why FROM young_competence WHERE"
                                + " case_id = ? ORDER BY at, id",
                        caseId)) {
            text.line(
                            "Decided whether they decide for themselves",
                            YoungPerson.Competence.valueOf(row.text(0)).label())
                    .line("  Who decided it", row.text(1))
                    .line("  On", row.date(2))
                    .line("  What it rests on", row.text(3));
        }
        for (Row row :
                rows.rows(
                        "SELECT told_on, lead_name, own_plan, others, others_plan FROM peer_harm WHERE"
                                + " case_id = ? ORDER BY id",
                        caseId)) {
            text.line("Harm between young people, safeguarding lead told", row.date(0))
                    .line("  Who was told", row.text(1))
                    .line("  How they stay safe", row.text(2))
                    .line(
                            "  The other young people",
                            PeerHarm.Others.valueOf(row.text(3)).label() + ": " + row.text(4));
        }
    }

    private void professionals(ItemText text, long caseId) {
        for (Row row :
                rows.rows(
                        "SELECT name, role, organisation, may_share, share_detail FROM"
                                + " case_professional WHERE case_id = ? ORDER BY id",
                        caseId)) {
            text.name(Professional.Role.valueOf(row.text(1)).label(), row.text(0))
                    .line("  Of", row.text(2))
                    .line(
                            "  What they may be told",
                            Professional.MayShare.valueOf(row.text(3)).label())
                    .line("  What was agreed", row.text(4));
        }
    }

    private static String answer(String stored) {
        return stored == null
                ? null
                : switch (stored) {
                    case "YES" -> "Yes";
                    case "NO" -> "No";
                    default -> "Not asked";
                };
    }
}
