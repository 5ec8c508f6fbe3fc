package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Role;
import org.waymark.commissioning.postcode.PostcodeLoading;
import org.waymark.commissioning.postcode.PostcodeStore;
import org.waymark.reference.PostcodeDirectory;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;

/** The postcode directory: two ways of naming columns, loaded twice, looked up here. */
class PostcodesIT extends Deployed {

    private static final String OLDER =
            "PCD,PCD2,PCDS,DOINTR,DOTERM,OSLAUA\n"
                    + "QZ1 1AA,QZ1  1AA,QZ1 1AA,198001,,E09000007\n"
                    + "QZ1 1AB,QZ1  1AB,QZ1 1AB,198001,200512,E09000030\n"
                    + "QZ1 1AC,QZ1  1AC,QZ1 1AC,198001,,E08000003\n";
    private static final String NEWER =
            "PCD7,PCD8,PCDS,DOINTR,DOTERM,LAD25CD\n"
                    + "QZ1 1AA,QZ1  1AA,QZ1 1AA,1980-01,,E09000007\n"
                    + "QZ1 1AB,QZ1  1AB,QZ1 1AB,1980-01,2005-12,E09000030\n"
                    + "QZ1 1AC,QZ1  1AC,QZ1 1AC,1980-01,2026-01,E08000003\n"
                    + "QZ1 1AD,QZ1  1AD,QZ1 1AD,2025-01,,E09000019\n"
                    + "nonsense,,,,,\n";

    @Inject private PostcodeLoading loading;
    @Inject private PostcodeDirectory directory;
    @Inject private CurrentActor current;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @AfterEach
    void asBefore() throws Exception {
        current.become(null, null);
        change("DELETE FROM postcode_directory WHERE postcode LIKE 'QZ1%'");
        change("DELETE FROM postcode_load WHERE file_name LIKE 'by-hand%'");
        directory.drop();
    }

    @Test
    void both_ways_of_naming_columns_say_the_same_and_a_file_again_changes_nothing()
            throws Exception {
        as(Role.ADMINISTRATOR);
        assertThat(said(load("by-hand-1.csv", OLDER))).isEqualTo("3 0 0 0");
        assertThat(said(load("by-hand-1.csv", OLDER))).isEqualTo("0 0 3 0");
        assertThat(directory.area("qz11ab")).as("ended, and kept").contains("E09000030");
        assertThat(directory.area("QZ1 1AC")).contains("OUTSIDE");
        assertThat(directory.area("QZ1 1AD")).isEmpty();
        assertThat(directory.area("ZZ99 3VZ")).as("no fixed abode").contains("UNKNOWN");

        PostcodeLoading.Outcome newer =
                loading.load("by-hand-2.zip", new ByteArrayInputStream(zipped(NEWER)));
        assertThat(said(newer)).as("one new, one ended, one line left out").isEqualTo("1 1 2 1");
        assertThat(newer.named()).containsExactly("line 6: no postcode");
        assertThat(directory.area("QZ1 1AD")).contains("E09000019");
        assertThat(loading.directory().ended()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_file_that_is_none_is_refused_in_words_and_only_who_keeps_reference_data_may_load() {
        as(Role.ADMINISTRATOR);
        assertThat(problem("PCDS,DOTERM\nQZ1 1AA,\n"))
                .contains("no column for the local authority");
        as(Role.CASEWORKER);
        assertThatThrownBy(() -> load("by-hand-3.csv", OLDER)).isInstanceOf(NotAllowed.class);
    }

    private void as(Role role) {
        current.become(
                new Actor(
                        1L,
                        "by.hand",
                        "Some Body",
                        100L,
                        List.of(new Actor.Grant(role, null, null)),
                        Set.of()),
                "127.0.0.1");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String problem(String content) {
        try {
            load("by-hand-4.csv", content);
            return "";
        } catch (BadInput refused) {
            return refused.getMessage();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private PostcodeLoading.Outcome load(String name, String content) throws IOException {
        return loading.load(
                name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String said(PostcodeLoading.Outcome outcome) {
        PostcodeStore.Loaded file = outcome.file();
        return "%d %d %d %d".formatted(file.added(), file.changed(), file.same(), file.unread());
    }

    private static byte[] zipped(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Data/ONSPD_AUG_2025_UK.csv"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
