package org.waymark.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.it.GuardedCall.Named;
import org.waymark.it.Guessing.Heard;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Reference;

/**
 * Methods of the application that take the reference or the number of a person's record, called
 * with names that were guessed: of another provider, of somebody restricted, of somebody the caller
 * is kept from, and of nobody; with the reference of one's own case or request and the number of
 * something in such a one; and, to know that the record would have been found, of a case that the
 * caller may open. A guess is answered like what nobody has, in the same words, with as many rows
 * written, and the audit keeps the same of both.
 */
class GuessedIdsIT extends Deployed {

    private static final String BY_REFERENCE = " by reference";
    private static final String BY_NUMBER = " by number";

    /**
     * Ways that {@link GuessExceptions} does not name, as what the city holds differs by the hour.
     */
    private static final int MOST_UNNAMED = 10;

    /** Calls that take nothing before they have looked. */
    private static final int MOST_FAULTS = 15;

    private final String nobodys = Reference.next().value();
    private final Set<String> different = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<String, String> untold = new TreeMap<>();
    private final Set<String> told = new HashSet<>();
    private GuessedCases cases;
    private Guessing guessing;

    @Inject private BeanManager beans;
    @Inject private CurrentActor current;
    @Inject private PersonKeys keys;
    @Resource private UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @AfterEach
    void leave() {
        current.become(null, null);
    }

    @Test
    void what_was_guessed_is_refused_like_what_nobody_has() throws Exception {
        GuessingDesks desks = new GuessingDesks(database);
        cases = new GuessedCases(database, keys);
        guessing = new Guessing(current, transaction, database);
        int called = 0;
        for (GuardedCall call : GuardedCall.all(beans)) {
            List<Integer> callers = desks.of(call);
            if (callers.isEmpty() || GuessExceptions.isAskedElsewhere(call)) {
                continue;
            }
            List<String> tables = RecordNames.tables(call);
            if (!RecordNames.takesReference(call) && tables.isEmpty()) {
                continue;
            }
            called++;
            for (int desk : callers) {
                for (HiddenCase hidden : cases.hidden()) {
                    guess(desk, desks.actor(desk), call, hidden, tables);
                }
                for (HiddenCase each : cases.open()) {
                    open(desks.actor(desk), call, each, tables);
                }
            }
        }
        Set<String> made = new TreeSet<>();
        Map<String, String> impossible = new TreeMap<>();
        for (HiddenCase each : cases.all()) {
            made.addAll(each.made());
            impossible.putAll(each.impossible());
        }
        impossible.keySet().removeAll(GuessExceptions.NO_ROW.keySet());
        untold.keySet().removeAll(told);
        answered.removeAll(ForeignCallsIT.SHOWN_ELSEWHERE.keySet());
        System.out.println("guessed ids: " + called + " methods, with rows of " + made);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(different).as("told from what nobody has").isEmpty();
        all.assertThat(answered).as("do not refuse a reference that nobody has").isEmpty();
        System.out.println("guessed ids: say the same of what the caller may open " + untold);
        System.out.println("guessed ids: fail before they have looked " + faults);
        all.assertThat(untold)
                .as("say the same of what the caller may open")
                .hasSizeLessThan(MOST_UNNAMED);
        all.assertThat(faults).as("fail before they have looked").hasSizeLessThan(MOST_FAULTS);
        all.assertThat(impossible).as("no row can be made of").isEmpty();
        all.assertThat(called).isGreaterThan(370);
        all.assertThat(told).as("by reference and by number").hasSizeGreaterThan(250);
        all.assertAll();
    }

    private void guess(
            int desk, Actor actor, GuardedCall call, HiddenCase hidden, List<String> tables)
            throws Exception {
        boolean isHidden =
                hidden.why() == HiddenCase.Why.OTHER
                        || tables.stream().anyMatch(RecordNames::isAboutAPerson);
        for (Named guess : guesses(call, hidden, tables)) {
            if (!isHidden && guess.id() == HiddenCase.THING) {
                continue;
            }
            Heard heard = guessing.heard(actor, call, hidden, tables, guess);
            Heard missing = guessing.heard(actor, call, hidden, tables, nothing(guess));
            if (!heard.equals(missing) && !mayKnow(call, hidden)) {
                different.add(
                        String.join(
                                " | ",
                                call.name(),
                                guess.kind(),
                                hidden.why().name(),
                                heard.toString(),
                                missing.toString()));
            }
            if (missing.isFault() && !GuessExceptions.isNotTold(call)) {
                faults.put(call.name() + " | " + guess.kind(), missing.said());
            }
            if (desk == GuessingDesks.STAFF
                    && guess.kind().equals("case")
                    && !missing.isRefused()) {
                answered.add(call.name());
            }
        }
    }

    /** The same of what the caller may open: something else is said than of nothing. */
    private void open(Actor actor, GuardedCall call, HiddenCase open, List<String> tables)
            throws Exception {
        for (Named guess : guesses(call, open, tables)) {
            List<String> ways = ways(call, guess);
            ways.removeIf(way -> told.contains(call.name() + way));
            if (ways.isEmpty()) {
                continue;
            }
            Heard heard = guessing.heard(actor, call, open, tables, guess);
            for (String way : ways) {
                Named nothing = nothing(call, guess, way);
                Heard missing = guessing.heard(actor, call, open, tables, nothing);
                if (!heard.said().equals(missing.said())) {
                    told.add(call.name() + way);
                } else if (!GuessExceptions.isNotTold(call)) {
                    untold.put(call.name() + way, heard.said());
                }
            }
        }
    }

    private static boolean mayKnow(GuardedCall call, HiddenCase hidden) {
        return hidden.why() == HiddenCase.Why.RESTRICTED && GuessExceptions.isOfRestrictedToo(call);
    }

    private static List<String> ways(GuardedCall call, Named guess) {
        List<String> ways = new ArrayList<>();
        if (RecordNames.takesReference(call)) {
            ways.add(BY_REFERENCE);
        }
        if (RecordNames.takesNumber(call) && guess.id() == HiddenCase.THING) {
            ways.add(BY_NUMBER);
        }
        return ways;
    }

    /** Only the reference is nobody's, or only the number, where a method takes both. */
    private Named nothing(GuardedCall call, Named guess, String way) {
        if (guess.id() != HiddenCase.THING || !RecordNames.takesReference(call)) {
            return nothing(guess);
        }
        return way.equals(BY_REFERENCE)
                ? new Named("nothing", nobodys, guess.id())
                : new Named("nothing", guess.reference(), guess.id() + 1);
    }

    private Named nothing(Named guess) {
        boolean isPart = guess.kind().startsWith("part");
        return new Named("nothing", isPart ? guess.reference() : nobodys, guess.id() + 1);
    }

    private List<Named> guesses(GuardedCall call, HiddenCase hidden, List<String> tables) {
        List<Named> guesses = new ArrayList<>();
        if (RecordNames.takesReference(call)) {
            guesses.add(hidden.asCase());
            guesses.add(hidden.asReferral());
            if (RecordNames.isOfInbox(call)) {
                guesses.add(hidden.asWaiting());
            }
        }
        if (!tables.isEmpty()) {
            guesses.add(new Named("record", HiddenCase.REFERENCE, HiddenCase.THING));
            if (RecordNames.takesReference(call) && RecordNames.takesNumber(call)) {
                boolean isOpen = hidden.why() == HiddenCase.Why.NOT;
                String own = (isOpen ? hidden : cases.open().get(0)).asCase().reference();
                guesses.add(new Named("part of a case", own, HiddenCase.THING));
                if (!isOpen) {
                    String its = hidden.asCase().reference();
                    guesses.add(new Named("case and its part", its, HiddenCase.THING));
                }
                if (tables.stream().anyMatch(RecordNames::isNamedByReference)) {
                    guesses.add(
                            new Named("part of a record", HiddenCase.OWN_RECORD, HiddenCase.THING));
                }
            }
        }
        return guesses;
    }
}
