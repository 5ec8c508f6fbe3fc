package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Assaults without persons: taken in once, counted, small numbers kept back, persons refused. */
class AssaultsIT extends Running {

    private static final String PAGE = "/reporting/assaults";
    private static final String HEAD = "Date,Time,Borough,Location,Weapon\n";

    private final String hospital = "Test hospital " + System.nanoTime();

    @AfterEach
    void asBefore() {
        RightsMatrix.change(
                "DELETE r FROM assault_record r JOIN assault_file f ON f.id = r.file_id WHERE"
                        + " f.hospital = ?",
                hospital);
        RightsMatrix.change("DELETE FROM assault_file WHERE hospital = ?", hospital);
    }

    @Test
    void a_file_counts_once_and_small_numbers_are_kept_back() {
        Visitor manager = Visitor.person("patricia.ferguson");
        String rows =
                "1/2/2021,22:10,Camden,Street,Knife\n".repeat(9)
                        + "2/2/2021,23:00,Camden,Pub,Glass\n".repeat(7)
                        + "3/3/2021,01:00,Hackney,Street,Knife\n".repeat(3);
        CaseDesk.saved(load(manager, HEAD + rows));
        CaseDesk.saved(load(manager, HEAD + rows));
        assertThat(kept()).as("sent twice, counted once").isEqualTo(19);
        CaseDesk.saved(load(manager, HEAD + rows + "4/4/2021,02:00,Barnet,Home,Fists\n"));
        assertThat(kept()).isEqualTo(20);

        String seen = Visitor.person("oliver.pemberton").get(PAGE + "?year=2021").body();
        assertThat(row(seen, "Hackney")).as("three, to the nearest five").contains("about 5");
        assertThat(row(seen, "Camden")).as("sixteen").contains("about 15");
        assertThat(seen).doesNotContain("Take a file in");
    }

    @Test
    void a_file_with_somebody_in_it_leaves_nothing() {
        Visitor manager = Visitor.person("patricia.ferguson");
        HttpResponse<String> named =
                load(manager, "Date,Borough,Weapon,Surname\n1/2/2021,Camden,Knife,Okoro\n");
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.body()).contains("is about a person").doesNotContain("Okoro");
        HttpResponse<String> numbered =
                load(manager, HEAD + "1/2/2021,22:10,Camden,Street 943 476 5919,Knife\n");
        assertThat(numbered.body()).contains("an NHS number").doesNotContain("943 476");
        assertThat(kept()).isZero();
    }

    private HttpResponse<String> load(Visitor manager, String csv) {
        Map<String, String> form = new HashMap<>(Visitor.fields(manager.get(PAGE), "loading"));
        form.put("loading", "loading");
        form.put("hospital", hospital);
        form.put("load", "Take it in");
        return manager.upload(
                PAGE, form, "file", "assaults.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private long kept() {
        return number(
                "SELECT COUNT(*) FROM assault_record r JOIN assault_file f ON f.id = r.file_id WHERE"
                        + " f.hospital = ?",
                hospital);
    }

    private static String row(String page, String name) {
        int at = page.indexOf("<td>" + name + "</td>");
        return at < 0 ? "" : page.substring(at, page.indexOf("</tr>", at));
    }
}
