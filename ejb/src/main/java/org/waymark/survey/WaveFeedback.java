package org.waymark.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waymark.outcome.SurveyToken;
import org.waymark.reference.WorkingDays;

/**
 * The public side of a wave: whoever holds an unused link may answer once, with the version that
 * they were asked with. Nobody is signed in, nothing about who answers is recorded, so it stands
 * outside the door on purpose. A code of a paper form opens nothing here.
 */
@Stateless
public class WaveFeedback {

    @Inject private InvitationStore invitations;
    @Inject private WaveStore waves;
    @Inject private SurveyStore surveys;
    @Inject private Clock clock;

    /** What a link asks; empty when it is wrong, used or too old, which all look the same. */
    public Optional<Survey> open(String token) {
        return link(token, false).map(this::survey);
    }

    /**
     * Takes the answers and uses the link up. Nothing at all is no answer and leaves it open.
     *
     * @param typed answers by the code of their question
     * @return false when the link cannot be answered (any more)
     */
    public boolean answer(String token, Map<String, String> typed) {
        Optional<Asked> asked = link(token, true);
        if (asked.isEmpty()) {
            return false;
        }
        Survey survey = survey(asked.get());
        invitations.answered(asked.get(), survey, AnswerSheet.checked(survey, typed));
        return true;
    }

    private Optional<Asked> link(String token, boolean lock) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return invitations
                .byToken(SurveyToken.hash(token), lock)
                .filter(asked -> asked.way() == Way.EMAIL && asked.isOpen(today));
    }

    private Survey survey(Asked asked) {
        Wave wave = waves.one(asked.waveId()).orElseThrow();
        return surveys.version(wave.survey(), wave.version()).orElseThrow();
    }
}
