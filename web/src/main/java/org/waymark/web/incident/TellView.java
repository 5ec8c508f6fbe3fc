package org.waymark.web.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.incident.Ask;
import org.waymark.incident.TellRules;
import org.waymark.incident.TellStep;
import org.waymark.incident.Telling;
import org.waymark.incident.Told;
import org.waymark.reference.WorkingDays;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;
import org.waymark.web.shared.RequestPath;
import org.waymark.web.shared.TellCookie;

/**
 * The pages on which anybody tells what happened, one question each. Nothing is kept on the server
 * but the sealed draft in the database, which the browser's cookie leads to; what was typed is kept
 * there also when something is wrong with it.
 */
@Named
@RequestScoped
public class TellView {

    private static final String AGAIN = "?faces-redirect=true";

    @Inject private Telling telling;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private FacesContext faces;
    @Inject private Clock clock;

    private String secret;
    private Told told;
    private TellStep step;
    private final Map<String, String> typed = new HashMap<>();
    private List<String> strands = new ArrayList<>();
    private List<String> substrands = new ArrayList<>();
    private List<String> safe = new ArrayList<>();
    private LocalDate day;
    private LocalDate born;

    /** What was told so far is known before the form is read. */
    @PostConstruct
    void begin() {
        secret = TellCookie.of(request());
        told = telling.told(secret).orElse(Told.NOTHING);
        String path = RequestPath.of(request());
        String page = path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", "");
        step = TellStep.at(page).orElse(TellStep.WHO);
        step.asks().forEach(ask -> typed.put(ask.field(), told.get(ask)));
        strands = list(told.get(Ask.STRANDS));
        substrands = list(told.get(Ask.SUBSTRANDS));
        safe = list(told.get(Ask.SAFE));
        day = told.day(Ask.DAY).orElse(null);
        born = told.day(Ask.BORN).orElse(null);
    }

    /** Keeps the answers of this page and goes on, or says what is wrong. */
    public String next() {
        keep();
        Map<String, String> problems = TellRules.problems(step, told, today());
        if (!problems.isEmpty()) {
            problems.forEach(messages::problem);
            return null;
        }
        if ("check".equals(getFrom())) {
            TellStep wrong = TellRules.firstWrong(told, today());
            return page(wrong == null ? TellStep.CHECK : wrong);
        }
        return page(step.next(told));
    }

    /** Keeps the answers of this page, right or wrong, and shows how to come back. */
    public String later() {
        keep();
        return "/tell/later" + AGAIN;
    }

    /** Sends it; what is still missing is asked for. */
    public String send() {
        Optional<Telling.Receipt> receipt = telling.send(secret);
        if (receipt.isEmpty()) {
            TellStep wrong = TellRules.firstWrong(told, today());
            if (wrong == null) {
                messages.problem(null, "This could not be sent. It may have been sent already.");
                return null;
            }
            return page(wrong);
        }
        TellCookie.take(request(), response());
        return "/tell/sent"
                + AGAIN
                + "&ref="
                + receipt.get().reference()
                + (receipt.get().support() ? "&s=1" : "")
                + (receipt.get().police() ? "&p=1" : "");
    }

    /** Comes back to a draft by its secret, from a link or typed. */
    public String comeBack() {
        String code = typed.get("code");
        Optional<Told> found = telling.told(code == null ? null : code.strip());
        if (found.isEmpty()) {
            messages.problem(
                    "code", "There is nothing to come back to under this code. It may be too old.");
            return null;
        }
        TellCookie.give(request(), response(), code.strip());
        TellStep wrong = TellRules.firstWrong(found.get(), today());
        return page(wrong == null ? TellStep.CHECK : wrong);
    }

    /** Writes the answers of this page into the draft, and makes one when there is none. */
    void keep() {
        Map<Ask, String> answers = new EnumMap<>(Ask.class);
        for (Ask ask : step.asks()) {
            answers.put(ask, answer(ask));
        }
        told = told.with(answers);
        String kept = telling.keep(secret, told);
        if (!kept.equals(secret)) {
            secret = kept;
            TellCookie.give(request(), response(), kept);
        }
    }

    private String answer(Ask ask) {
        return switch (ask) {
            case STRANDS -> String.join(";", strands);
            case SUBSTRANDS -> String.join(";", substrands);
            case SAFE -> String.join(";", safe);
            case DAY -> day == null ? null : day.toString();
            case BORN -> born == null ? null : born.toString();
            default -> typed.get(ask.field());
        };
    }

    private static List<String> list(String codes) {
        return codes == null ? new ArrayList<>() : new ArrayList<>(List.of(codes.split(";")));
    }

    private static String page(TellStep next) {
        return "/tell/" + next.address() + AGAIN;
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    /** Where Back leads. */
    public String getBack() {
        return "check".equals(getFrom())
                ? "/tell/check"
                : step.previous(told).map(each -> "/tell/" + each.address()).orElse("/tell");
    }

    /**
     * The page that a change was asked for on; null when somebody goes through for the first time.
     */
    public String getFrom() {
        return parameters.text("from");
    }

    /** How to come back: the secret, on the one page that shows it. */
    public String getSecret() {
        return secret;
    }

    /** For the file servlet and the files page. */
    String secret() {
        return secret;
    }

    public boolean isBegun() {
        return !told.isEmpty();
    }

    public int getDraftDays() {
        return telling.draftDays();
    }

    public Told getTold() {
        return told;
    }

    public TellStep getStep() {
        return step;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<String> getSubstrands() {
        return substrands;
    }

    public void setSubstrands(List<String> substrands) {
        this.substrands = substrands;
    }

    public List<String> getStrands() {
        return strands;
    }

    public void setStrands(List<String> strands) {
        this.strands = strands;
    }

    public List<String> getSafe() {
        return safe;
    }

    public void setSafe(List<String> safe) {
        this.safe = safe;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }
}
