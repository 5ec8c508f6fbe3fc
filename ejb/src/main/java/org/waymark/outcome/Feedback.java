package org.waymark.outcome;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.BadInput;

/**
 * The public side of the survey: whoever holds an unused link may answer once. Nobody is signed in,
 * nothing about who answers is recorded, so it stands outside the door on purpose.
 */
@Stateless
public class Feedback {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<String> YES_NO = Set.of("YES", "NO", "PARTLY");
    private static final int LONGEST_TEXT = 2000;

    @Inject private OutcomeStore store;
    @Inject private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * The answers; each may be left out, not all.
     *
     * @param satisfaction 1 completely dissatisfied to 7 completely satisfied
     */
    public record Answers(
            Integer satisfaction,
            String listened,
            String choiceGiven,
            String easyContact,
            String waitedLong,
            String recommend,
            String helped) {

        /** Was nothing answered at all? */
        boolean isEmpty() {
            return satisfaction == null
                    && Stream.of(listened, choiceGiven, easyContact, waitedLong, recommend, helped)
                            .allMatch(answer -> answer == null || answer.isBlank());
        }
    }

    /** Can this link still be answered? A wrong, used or expired one looks the same. */
    public boolean isOpen(String token) {
        return store.invitation(SurveyToken.hash(token))
                .filter(asked -> asked.canBeAnswered(today()))
                .isPresent();
    }

    /**
     * Takes the answers and uses the link up. Nothing at all is no answer and leaves it open.
     *
     * @return false when the link cannot be answered (any more)
     */
    public boolean answer(String token, Answers answers) {
        check(answers);
        SurveyInvitation asked =
                store.invitationToAnswer(SurveyToken.hash(token))
                        .filter(found -> found.canBeAnswered(today()))
                        .orElse(null);
        if (asked == null) {
            return false;
        }
        asked.answered();
        store.add(SurveyResponse.of(random.nextLong(Long.MAX_VALUE), asked, answers));
        return true;
    }

    private static void check(Answers answers) {
        if (answers.isEmpty()) {
            throw new BadInput(
                    "satisfaction", "Answer at least one question. The link stays open.");
        }
        Integer satisfaction = answers.satisfaction();
        if (satisfaction != null && (satisfaction < 1 || satisfaction > 7)) {
            throw new BadInput("satisfaction", "Choose one of the answers.");
        }
        for (String answer :
                new String[] {
                    answers.listened(),
                    answers.choiceGiven(),
                    answers.easyContact(),
                    answers.waitedLong(),
                    answers.recommend()
                }) {
            if (answer != null && !YES_NO.contains(answer)) {
                throw new BadInput("answers", "Choose one of the answers.");
            }
        }
        if (answers.helped() != null && answers.helped().length() > LONGEST_TEXT) {
            throw new BadInput("helped", "Use at most 2,000 characters.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
