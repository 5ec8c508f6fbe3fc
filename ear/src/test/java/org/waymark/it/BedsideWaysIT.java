package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whoever is hurt and young goes to those who are on the ward, and the ward is a way of its own.
 */
class BedsideWaysIT extends Running {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final long TRAUMA = 1050;
    private static final long UNIVERSAL = 1000;

    private final String name = "Ward" + Long.toString(System.nanoTime(), 36);

    @Test
    void who_was_beaten_goes_to_the_youth_workers_and_who_is_older_does_not() {
        saved(refer(name, Map.of("injury", "BEATEN", "age", "17", "domestic", "N")));
        saved(refer(name + "Not", Map.of("injury", "BEATEN", "age", "40", "domestic", "N")));
        saved(refer(name + "Sure", Map.of("injury", "OTHER", "age", "25", "domestic", "N")));
        assertThat(proposed(name)).isEqualTo(TRAUMA);
        assertThat(proposed(name + "Not")).isEqualTo(UNIVERSAL);
        assertThat(proposed(name + "Sure")).isEqualTo(TRAUMA);
    }

    @Test
    void whose_telephone_nobody_may_ring_is_met_on_the_ward_and_not_sent_back() {
        saved(refer(name, Map.of("injury", "BEATEN", "age", "30", "domestic", "Y")));
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(r.disposition, ' ', r.domestic_abuse, ' ',"
                                        + " GROUP_CONCAT(t.write_safe)) FROM referral r JOIN person p"
                                        + " ON p.id = r.person_id JOIN contact_point t ON t.person_id ="
                                        + " p.id WHERE p.surname = ? GROUP BY r.id",
                                name))
                .isEqualTo("ACCEPTED 1 N");
    }

    @Test
    void who_is_young_and_hurt_by_somebody_close_is_met_on_the_ward() {
        saved(refer(name, Map.of("injury", "BEATEN", "age", "19", "domestic", "Y")));
        assertThat(proposed(name)).isEqualTo(TRAUMA);
    }

    @Test
    void the_ward_is_asked_for_at_the_bedside_and_no_other_address_becomes_one() {
        assertThat(Visitor.person("sister.boakye").get("/referral/refer").body())
                .contains("Suspect in custody")
                .doesNotContain("In hospital: can be met on the ward");
    }

    private static HttpResponse<String> refer(String surname, Map<String, String> told) {
        Map<String, String> form = new HashMap<>(told);
        form.put("agreed", "EXPLICIT");
        form.put("surname", surname);
        form.put("postcode", "SE1 1AA");
        form.put("ward", "Ward 4, St Elsewhere");
        form.put("happenedOn", LocalDate.now().minusDays(1).format(TYPED));
        return submit(
                Visitor.person("sister.boakye"), "/referral/bedside", "referring", "send", form);
    }

    private static long proposed(String surname) {
        return number(
                "SELECT r.proposed_service_id FROM referral r JOIN person p ON p.id = r.person_id"
                        + " WHERE p.surname = ?",
                surname);
    }
}
