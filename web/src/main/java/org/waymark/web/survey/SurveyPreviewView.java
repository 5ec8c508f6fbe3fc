package org.waymark.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.survey.Question;
import org.waymark.survey.QuestionKind;
import org.waymark.survey.Survey;
import org.waymark.survey.SurveyDraft;
import org.waymark.survey.SurveyMaking;
import org.waymark.survey.SurveyPlan;
import org.waymark.web.shared.RequestParameters;

/** How a draft, or a published version, looks to those who are asked. */
@Named
@RequestScoped
public class SurveyPreviewView {

    private static final int HIGHEST = 10;

    @Inject private SurveyMaking making;
    @Inject private RequestParameters parameters;

    private Preview preview;

    /**
     * What is drawn.
     *
     * @param back the page it was opened from
     */
    public record Preview(String name, String intro, List<Question> questions, String back) {}

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        getPreview();
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = parameters.text("d") == null ? published() : drafted();
        }
        return preview;
    }

    private Preview published() {
        String code = parameters.text("s");
        long wanted = Ids.read(parameters.text("v")).orElse(0L);
        if (code == null || wanted < 1 || wanted > Integer.MAX_VALUE) {
            throw new NotFound();
        }
        Survey survey = making.version(code, (int) wanted);
        return new Preview(survey.label(), survey.intro(), survey.questions(), "/survey/surveys");
    }

    private Preview drafted() {
        SurveyDraft draft = making.draft(Ids.asked(parameters.text("d")));
        SurveyPlan plan = SurveyPlan.of(draft.cells());
        return new Preview(
                draft.name() + ", draft",
                plan.intro(),
                plan.questions().stream().filter(SurveyPreviewView::canBeDrawn).toList(),
                "/survey/survey?d=" + draft.id());
    }

    /** What is not whole yet is left out. */
    private static boolean canBeDrawn(Question question) {
        return question.kind() != null
                && (question.kind() != QuestionKind.SCALE
                        || question.min() != null
                                && question.max() != null
                                && question.min() >= 0
                                && question.max() <= HIGHEST);
    }
}
