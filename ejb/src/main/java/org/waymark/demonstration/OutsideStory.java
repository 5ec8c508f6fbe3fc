package org.waymark.demonstration;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.reference.WorkingDays;

/**
 * A case that a housing office without an account brought to the MARAC of Lambeth on paper, with
 * what one agency found out and what another owes.
 */
final class OutsideStory {

    private static final String BOROUGH = "E09000022";
    private static final String COORDINATOR =
            "(SELECT a.id FROM account a WHERE a.username = 'coral.adeyemi')";
    private static final String MEETING =
            "(SELECT g.id FROM marac_meeting g WHERE g.organisation_id = s.organisation_id AND"
                    + " g.area_code = ? AND g.held_on = ?)";

    private OutsideStory() {}

    static void write(SafetyWriter to, CityIds ids, Instant now) throws SQLException {
        Instant at = now.minus(Duration.ofDays(2));
        LocalDate held = WorkingDays.dateOf(now).plusDays(17);
        to.insert(
                "INSERT IGNORE INTO marac_meeting (id, organisation_id, area_code, held_on,"
                        + " account_id, at) SELECT ?, s.organisation_id, ?, ?, "
                        + COORDINATOR
                        + ", ? FROM service s WHERE s.code = 'IDVA'",
                ids.at(at),
                BOROUGH,
                held,
                at);
        long moved = ids.at(at.plusSeconds(30));
        to.insert(
                "INSERT INTO marac_meeting_change (id, meeting_id, organisation_id, area_code, from_on,"
                        + " to_on, reason, account_id, at) SELECT ?, g.id, g.organisation_id,"
                        + " g.area_code, ?, g.held_on, 'The chair was ill', "
                        + COORDINATOR
                        + ", ? FROM marac_meeting g JOIN service s ON s.code = 'IDVA' AND"
                        + " s.organisation_id = g.organisation_id WHERE g.area_code = ? AND g.held_on"
                        + " = ?",
                moved,
                held.minusDays(7),
                at.plusSeconds(30),
                BOROUGH,
                held);
        to.insert("INSERT INTO marac_agency_told (change_id, agency) VALUES (?, 'HOUSING')", moved);
        long id = ids.at(at.plusSeconds(60));
        to.insert(
                "INSERT INTO marac_referral (id, service_id, area_code, referred_on, state, visible,"
                        + " judgement, escalation, repeated, automatic, incidents, aware, consent,"
                        + " meeting_id, place, from_agency, expires_on, account_id, at, words) SELECT"
                        + " ?, s.id, ?, ?, 'LISTED', FALSE, TRUE, TRUE, FALSE, FALSE, 4, TRUE, 'GIVEN', "
                        + MEETING
                        + ", 1, 'HOUSING', ?, "
                        + COORDINATOR
                        + ", ?, ? FROM service s WHERE s.code = 'IDVA'",
                id,
                BOROUGH,
                WorkingDays.dateOf(at),
                BOROUGH,
                held,
                held.plusYears(1),
                at,
                to.sealed(id, "marac_referral", id, words()));
        long brought = ids.at(at.plusSeconds(120));
        to.insert(
                "INSERT INTO marac_information (id, referral_id, agency, account_id, at, words) SELECT"
                        + " ?, ?, 'POLICE', "
                        + COORDINATOR
                        + ", ?, ?",
                brought,
                id,
                at,
                to.sealed(
                        id,
                        "marac_information",
                        brought,
                        Map.of(
                                "text", "Two calls to the address since August, no arrest.",
                                "when", "BEFORE")));
        long owed = ids.at(at.plusSeconds(180));
        to.insert(
                "INSERT INTO marac_action (id, referral_id, agency, due_on, account_id, at, words)"
                        + " SELECT ?, ?, 'HOUSING', ?, "
                        + COORDINATOR
                        + ", ?, ?",
                owed,
                id,
                held.plusDays(7),
                at,
                to.sealed(
                        id,
                        "marac_action",
                        owed,
                        Map.of(
                                "what", "Change the locks and look for another flat",
                                "owner", "Tenancy officer, Brixton office")));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("AGENCY", "Housing");
        words.put("CONTACT", "Duty officer, Brixton office");
        words.put("CONTACT_WAY", "020 7946 0177");
        words.put("VICTIM", "Marisol Quintero");
        words.put("VICTIM_BORN", "14 June 1991");
        words.put("PHONE", "07700 900314");
        words.put("PHONE_SAFE", "Yes");
        words.put("CONTACT_NOTE", "Between 10 and 2, when he is at work");
        words.put("REASON", "The door was kicked in twice; he waits outside in the evening.");
        words.put("AFRAID_OF", "The former partner");
        words.put("PERPETRATOR.0.NAME", "Former Partner Q");
        words.put("PERPETRATOR.0.RELATIONSHIP", "Former partner");
        words.put("CHILD.000", "A son, 6, hers");
        return words;
    }
}
