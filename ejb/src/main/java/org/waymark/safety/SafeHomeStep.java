package org.waymark.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that was asked so that somebody is safe where they live, or can live elsewhere.
 *
 * @param kind a code of {@code safe_home_kind}
 * @param answeredOn null while there is no answer
 * @param why a code of {@code safe_home_why}; null where nothing was refused, or nobody said why
 * @param who whom was asked
 * @param note what they said, each answer after the first with its day; null for nothing
 * @param taskId the task that asked again last; null for none
 */
public record SafeHomeStep(
        long id,
        String kind,
        LocalDate askedOn,
        State state,
        LocalDate answeredOn,
        String why,
        String who,
        String note,
        Long taskId,
        String by,
        Instant at) {

    private static final String REFUGE = "REFUGE";

    /** What became of it. */
    public enum State {
        WAITING("No answer yet"),
        DONE("There is a place, or it is done"),
        NO_SPACE("No space"),
        REFUSED("They do not take them, or refused"),
        UNWANTED("They do not want it"),
        /** Nobody was asked: it counts for nothing, and stays to be seen. */
        ERROR("It was written down in error");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean isOpen() {
            return this == WAITING;
        }

        public boolean isError() {
            return this == ERROR;
        }
    }

    /**
     * What became of it, as filled in.
     *
     * @param againOn when they are asked again; only while there is no answer
     */
    public record Answer(State state, LocalDate on, String why, String note, LocalDate againOn) {}

    /** A step as filled in. */
    public record Form(String kind, String who, LocalDate askedOn, Answer answer) {}

    /**
     * How many refuges were asked.
     *
     * @param without those that had no space, or did not take them
     */
    public record Refuges(int asked, int without) {}

    public static Refuges refuges(List<SafeHomeStep> all) {
        List<SafeHomeStep> refuges =
                all.stream()
                        .filter(each -> each.kind.equals(REFUGE) && each.state != State.ERROR)
                        .toList();
        return new Refuges(
                refuges.size(),
                (int)
                        refuges.stream()
                                .filter(
                                        each ->
                                                each.state == State.NO_SPACE
                                                        || each.state == State.REFUSED)
                                .count());
    }
}
