package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What is kept, as a page that is searched and as a file. */
class DictionaryPageIT extends Running {

    private static final String PAGE = "/privacy/dictionary";

    @Test
    void the_page_is_searched_by_name_meaning_kind_and_retention() {
        Visitor auditor = Visitor.person("auditor.marsh");
        String found = auditor.get(PAGE + "?text=password_hash").body();
        assertThat(found)
                .contains("password_hash</th>")
                .contains("Argon2id hash of the password")
                .doesNotContain("date_of_birth</th>");
        assertThat(auditor.get(PAGE + "?text=argon2ID").body()).contains("password_hash</th>");
        assertThat(auditor.get(PAGE + "?text=date_of_birth&personal=NONE").body())
                .contains("Nothing was found.");
        assertThat(auditor.get(PAGE + "?text=%25zzz%25&retention=ACCOUNT").body())
                .contains("Nothing was found.");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE actor = 'auditor.marsh' AND"
                                        + " action = 'DictionaryQuery.page' AND detail = 'data"
                                        + " dictionary: password_hash, any, any'"))
                .isPositive();
    }

    @Test
    void leafing_shows_every_column_once() {
        Visitor auditor = Visitor.person("auditor.marsh");
        long columns = 0;
        String path = PAGE;
        while (path != null) {
            String body = auditor.get(path).body();
            columns += body.split("class=\"wm-card-name\"", -1).length - 1;
            int next = body.indexOf("rel=\"next\"");
            path =
                    next < 0
                            ? null
                            : body.substring(body.lastIndexOf("href=\"", next) + 6, next - 2)
                                    .replace("&amp;", "&");
        }
        assertThat(columns).isEqualTo(number("SELECT COUNT(*) FROM data_dictionary"));
    }

    @Test
    void the_file_has_every_row_and_its_taking_is_recorded() {
        Visitor administrator = Visitor.person("admin.novak");
        String taken =
                "SELECT COUNT(*) FROM audit_entry WHERE actor = 'admin.novak' AND action ="
                        + " 'DictionaryQuery.all'";
        long before = number(taken);
        HttpResponse<String> file = administrator.get(PAGE + ".csv");
        assertThat(file.headers().firstValue("Content-Type")).get().asString().contains("text/csv");
        assertThat(file.body()).startsWith("\uFEFFtable,column,capability,meaning,personal");
        assertThat(file.body().lines().count() - 1)
                .isEqualTo(number("SELECT COUNT(*) FROM data_dictionary"));
        assertThat(number(taken)).isEqualTo(before + 1);
    }
}
