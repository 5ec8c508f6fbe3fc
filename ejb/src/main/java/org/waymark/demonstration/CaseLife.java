package org.waymark.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.casework.CaseState;
import org.waymark.casework.ClosureReason;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactOutcome;
import org.waymark.reference.Risk;

/** All that happened in one case up to now. Filled by the stories, then only read. */
final class CaseLife {

    record Attempt(Instant at, ContactChannel channel, ContactOutcome outcome) {}

    /**
     * @param answer YES, NO or NOT_ASKED
     * @param unmetReason code, or null
     */
    record Need(
            String category, String answer, Integer severity, String action, String unmetReason) {}

    /**
     * @param point ENTRY, REVIEW or EXIT
     */
    record Assessment(Instant at, String point, List<Need> needs) {}

    record Action(
            Instant agreedAt,
            String category,
            String action,
            String owner,
            LocalDate dueOn,
            Instant doneAt,
            String outcome) {

        /** The same with another day agreed. */
        Action by(LocalDate day) {
            return new Action(agreedAt, category, action, owner, day, doneAt, outcome);
        }
    }

    /**
     * @param kind FACTUAL, RISK or OVERSIGHT
     */
    record Note(Instant at, String author, String kind, String text) {}

    /**
     * @param scores item to score, null for not asked
     */
    record Measured(Instant at, String point, Map<String, Integer> scores) {}

    /**
     * @param kind MANUAL for what people set, STEP for what the work itself asks for next
     */
    record Task(Instant setAt, String kind, String title, Instant dueAt, Instant doneAt) {}

    /** A move of the case as the timeline shows it. */
    record Move(Instant at, String by, String label, CaseState from, CaseState to, String reason) {}

    /**
     * @param satisfaction 1 completely dissatisfied to 7 completely satisfied, null when not
     *     answered
     */
    record Survey(LocalDate askedOn, String route, Integer satisfaction, List<String> answers) {}

    final Instant opened;
    final Risk risk;
    final List<Attempt> attempts = new ArrayList<>();
    final List<Assessment> assessments = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<Measured> measurements = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    final List<Move> moves = new ArrayList<>();

    CaseState state = CaseState.WAITING;
    Staff worker;
    boolean restricted;
    Instant allocated;
    Instant contacted;
    Instant engaged;
    Instant assessed;
    Instant active;
    Instant closed;
    ClosureReason reason;
    Instant suspendedNumber;
    Survey survey;
    String feedbackSafe;
    String feedbackRoute;
    Instant nextDue;
    String nextDueWhat;
    Instant lastActivity;

    CaseLife(Instant opened, Risk risk) {
        this.opened = opened;
        this.risk = risk;
        this.lastActivity = opened;
    }

    Instant firstAttempt() {
        return attempts.isEmpty() ? null : attempts.get(0).at();
    }

    void move(Instant at, String by, String label, CaseState to, String why) {
        moves.add(new Move(at, by, label, state, to, why));
        state = to;
        touched(at);
    }

    void touched(Instant at) {
        lastActivity = at.isAfter(lastActivity) ? at : lastActivity;
    }
}
