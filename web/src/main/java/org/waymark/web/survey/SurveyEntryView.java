package org.waymark.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.survey.SurveyEntry;
import org.waymark.survey.Wave;
import org.waymark.survey.Way;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Beginning a form on paper or a call, and entering what was answered. */
@Named
@RequestScoped
public class SurveyEntryView {

    private static final String ANSWERS = "/survey/answers?faces-redirect=true&k=";

    @Inject private SurveyEntry entry;
    @Inject private AnswersTyped typed;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private List<Wave> running;
    private SurveyEntry.Sheet sheet;
    private boolean asked;
    private String wave;
    private Way way;
    private String reference;
    private String code;

    public List<Wave> getRunning() {
        if (running == null) {
            running = entry.running();
        }
        return running;
    }

    /** Makes a form for somebody, or a call. */
    public String begin() {
        try {
            return ANSWERS + entry.begin(Ids.read(wave).orElse(0L), way, reference);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Opens the form that a code belongs to. */
    public String find() {
        try {
            entry.sheet(code);
            return ANSWERS + code.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The code of the form that the page is about. */
    public String getK() {
        return parameters.text("k");
    }

    /** What is asked; null when there is nothing to enter for this code. */
    public SurveyEntry.Sheet getSheet() {
        if (!asked) {
            asked = true;
            try {
                sheet = entry.sheet(getK());
            } catch (BadInput nothing) {
                sheet = null;
            }
        }
        return sheet;
    }

    /** Keeps the answers. */
    public String enter() {
        try {
            SurveyEntry.Sheet open = getSheet();
            if (open == null) {
                return null;
            }
            entry.enter(getK(), typed.all(open.survey().questions()));
            messages.saved("Entered. Nothing leads from these answers to anybody.");
            return "/survey/enter?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getWave() {
        return wave;
    }

    public void setWave(String wave) {
        this.wave = wave;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
