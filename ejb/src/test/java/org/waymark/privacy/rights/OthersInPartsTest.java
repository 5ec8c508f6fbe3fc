package org.waymark.privacy.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.incident.Ask;
import org.waymark.incident.ContactAsked;
import org.waymark.incident.IncidentFile;
import org.waymark.incident.MediaKind;
import org.waymark.incident.Report;
import org.waymark.incident.Told;

/** Who else stands in a record is marked before anybody looks through it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OthersInPartsTest {

    private static final Instant AT = Instant.parse("2026-11-26T10:00:00Z");

    private final RecordItem child =
            new ItemText()
                    .name("Name", "Amira Solberg")
                    .other("School or nursery", "Harbour Street\r\nPrimary")
                    .line("Written by", "Yvonne Pinnock")
                    .item(RecordSource.SAFETY, 1, AT);
    private final RecordItem note =
            new ItemText()
                    .paragraph("Amira Solberg was there; Harbour Street is near.")
                    .item(RecordSource.NOTE, 2, AT);
    private final PersonRecord.Held held =
            new PersonRecord.Held(List.of(child, note), Set.of(), Set.of());

    @Test
    void a_childs_name_is_marked_in_every_part_and_what_is_about_it_in_its_own() {
        assertThat(left(child))
                .doesNotContain("Amira")
                .doesNotContain("Primary")
                .contains("Yvonne Pinnock")
                .contains("Name: [left out: about somebody else]");
        assertThat(left(note)).doesNotContain("Solberg").contains("Harbour Street is near.");
    }

    @Test
    void a_file_sent_along_by_somebody_else_is_a_part_of_its_own_under_no_name_of_theirs() {
        List<RecordItem> parts = ToldItems.items(told(Told.NOTHING));
        assertThat(parts).hasSize(2);
        RecordItem file = parts.get(1);
        assertThat(file.source()).isEqualTo(RecordSource.TOLD_FILE);
        assertThat(file.file()).isEqualTo(7L);
        assertThat(file.text()).contains("wilmas-door.jpg", "Not scanned for viruses");
        assertThat(left(file)).doesNotContain("wilmas-door").contains("Picture (JPEG)");
    }

    @Test
    void who_told_it_is_marked_unless_it_was_a_colleague() {
        Told neighbour =
                Told.NOTHING.with(
                        Map.of(
                                Ask.REPORTER_NAME,
                                "Wilma Neighbour",
                                Ask.REPORTER_REACH,
                                "By letter"));
        Told colleague =
                Told.NOTHING.with(
                        Map.of(
                                Ask.REPORTER_NAME,
                                "Amara Okafor",
                                Ask.REPORTER_REACH,
                                "Reach them through us, and not at home"));
        assertThat(ToldItems.items(told(neighbour)).get(0).names()).contains("Wilma Neighbour");
        RecordItem ours = ToldItems.items(told(colleague)).get(0);
        assertThat(ours.names()).doesNotContain("Amara Okafor");
        assertThat(ours.text()).contains("Told by: Amara Okafor");
    }

    @Test
    void a_file_that_cannot_be_opened_now_is_listed_and_not_given() {
        RecordItem file = ToldItems.items(told(null)).get(1);
        assertThat(file.file()).isNull();
        assertThat(file.text()).contains("It cannot be opened now.");
    }

    private static Report told(Told told) {
        return new Report(
                3,
                "K7M2Q9TX4CHD",
                AT,
                "SELF",
                null,
                "RACE",
                "NO",
                null,
                null,
                3,
                true,
                null,
                null,
                told,
                List.of(
                        new IncidentFile(
                                7, "wilmas-door.jpg", MediaKind.JPEG, 2_000, false, false)),
                ContactAsked.NOTHING,
                null,
                null,
                0,
                false,
                null);
    }

    @Test
    void a_part_that_says_nothing_is_none() {
        assertThat(new ItemText().name("Name", null).item(RecordSource.SAFETY, 1, AT)).isNull();
    }

    private String left(RecordItem item) {
        List<Marking.Span> spans = new ArrayList<>();
        RightsProposing.aboutOthers(item, held, spans::add);
        return Marking.without(item.text(), spans);
    }
}
