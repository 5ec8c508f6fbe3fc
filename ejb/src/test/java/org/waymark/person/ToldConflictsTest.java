package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One rule for whoever papers and reports tell of, as for people of our own records. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldConflictsTest {

    private static final LocalDate BORN = LocalDate.parse("1980-05-06");

    private final ToldConflicts.Declared declared =
            new ToldConflicts.Declared(
                    MatchKeys.under("a secret of this test"),
                    List.of(known("Katherine", "Obi", BORN)),
                    "Own.Address@example.org ");

    @Test
    void a_name_that_sounds_alike_born_the_same_day_blocks_in_papers_and_reports() {
        assertThat(declared.to(List.of(paper(ToldPerson.Role.CHILD, "Catherine Oby", "6/5/1980"))))
                .isEqualTo(Conflict.BLOCK);
        assertThat(declared.with(List.of(report("Catherine", "Oby", BORN))))
                .isEqualTo(Conflict.BLOCK);
        assertThat(
                        declared.with(
                                List.of(report("Katherine", "Obi", LocalDate.parse("1961-11-23")))))
                .as("born another day")
                .isEqualTo(Conflict.NONE);
    }

    @Test
    void the_same_name_without_a_birth_asks_in_both_and_blocks_as_the_alleged_perpetrator() {
        assertThat(declared.to(List.of(paper(ToldPerson.Role.VICTIM, "Katherine Obi", null))))
                .isEqualTo(Conflict.ASK);
        assertThat(declared.with(List.of(report("Katherine", "Obi", null))))
                .isEqualTo(Conflict.ASK);
        assertThat(declared.to(List.of(paper(ToldPerson.Role.SUSPECT, "Katherine Obi", null))))
                .isEqualTo(Conflict.BLOCK);
    }

    @Test
    void their_own_address_blocks_whatever_they_have_said() {
        MatchSubject teller = MatchSubject.of(null, "Somebody", null, null);
        teller.reachedBy(ContactPoint.Kind.EMAIL, "own.address@example.org", null);
        assertThat(declared.with(List.of(new Conflict.Side(teller, null))))
                .isEqualTo(Conflict.BLOCK);
    }

    @Test
    void a_row_that_nobody_could_read_may_be_about_them_by_surname_number_postcode_or_address() {
        PeopleIKnow.Known place =
                new PeopleIKnow.Known(
                        KnownKind.PLACE, null, null, null, "07700 900123", "1 Elm Road", "SE171AA");
        ToldConflicts.Declared both =
                new ToldConflicts.Declared(
                        MatchKeys.under("a secret of this test"),
                        List.of(known("Katherine", "Obi", BORN), place),
                        "own.address@example.org");
        assertThat(both.mayBeIn("\"K.\",\"OBI\",\"not a date\"")).as("surname").isTrue();
        assertThat(both.mayBeIn("a;b;+44 7700 900123")).as("number").isTrue();
        assertThat(both.mayBeIn("9 Oak Road, se17 1aa")).as("postcode").isTrue();
        assertThat(both.mayBeIn("x,Own.Address@example.org")).as("their own address").isTrue();
        assertThat(both.mayBeIn("Obiwan;Novak;07700 900124;SE17 1AB")).isFalse();
    }

    @Test
    void nobody_is_met_without_a_name_or_by_another_one() {
        assertThat(declared.with(List.of(report(null, "", BORN), report("Marek", "Novak", BORN))))
                .isEqualTo(Conflict.NONE);
        assertThat(declared.to(List.of())).isEqualTo(Conflict.NONE);
    }

    private static PeopleIKnow.Known known(String given, String surname, LocalDate born) {
        return new PeopleIKnow.Known(KnownKind.PERSON, given, surname, born, null, null, null);
    }

    private static ToldPerson paper(ToldPerson.Role role, String name, String birth) {
        return new ToldPerson(role, name, birth, null, null);
    }

    private static Conflict.Side report(String given, String surname, LocalDate born) {
        return new Conflict.Side(MatchSubject.of(given, surname, born, null), null);
    }
}
