package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.safety.Child;
import org.waymark.safety.Children;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The children of a case, each with what is known of them and what social care was told. */
@Named
@RequestScoped
public class ChildrenView {

    private static final String PAGE = "children";

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private Children children;
    @Inject private PageMessages messages;

    private Map<String, String> said;
    private List<Child> all;
    private String problem;
    private Integer number;
    private Long answering;
    private Boolean referred;
    private LocalDate decidedOn;
    private String authority;
    private String decidedWhy;
    private LocalDate outcomeOn;
    private String outcome;
    private String removeWhy;

    /** Which child is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        number = Ids.read(parameters.text("child")).map(Long::intValue).orElse(null);
        answering = Ids.read(parameters.text("s")).orElse(null);
    }

    /** Before the page is drawn: a child that is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getAll();
        if (problem == null
                && (parameters.text("child") != null && getChild() == null
                        || parameters.text("s") != null && getAnswered() == null)) {
            throw new NotFound();
        }
    }

    public String keep() {
        Map<Child.Field, String> typed = new EnumMap<>(Child.Field.class);
        for (Child.Field field : Child.Field.values()) {
            typed.put(field, getSaid().get(field.name()));
        }
        Long based = Ids.read(parameters.text("based")).orElse(null);
        return saving(
                () -> children.save(file.reference(), new Children.Form(number, based, typed)),
                "Written down.");
    }

    public String decide() {
        return saving(
                () ->
                        children.decide(
                                file.reference(),
                                number == null ? 0 : number,
                                new Child.Decision(referred, decidedOn, authority, decidedWhy)),
                "Written down.");
    }

    public String answer() {
        return saving(
                () ->
                        children.answered(
                                file.reference(),
                                answering == null ? 0 : answering,
                                outcomeOn,
                                outcome),
                "Written down.");
    }

    public String remove() {
        return saving(
                () -> children.remove(file.reference(), number == null ? 0 : number, removeWhy),
                "Taken out.");
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again(PAGE);
        } catch (Refusal refused) {
            all = null; // perhaps somebody else has changed it
            messages.refused(refused);
            return null;
        }
    }

    public List<Child> getAll() {
        if (all == null) {
            try {
                all = children.of(file.reference());
            } catch (KeyOutOfReach | ContentDestroyed closed) {
                all = List.of();
                problem = closed.getMessage();
            }
        }
        return all;
    }

    /** Why nothing can be opened now; null when it can. */
    public String getProblem() {
        getAll();
        return problem;
    }

    /** The child that is looked at; null when none is. */
    public Child getChild() {
        return number == null
                ? null
                : getAll().stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElse(null);
    }

    /** The referral whose outcome is written down; null when none is. */
    public Child.Safeguarding getAnswered() {
        return answering == null
                ? null
                : getAll().stream()
                        .flatMap(each -> each.safeguarding().stream())
                        .filter(
                                each ->
                                        each.id() == answering
                                                && each.referred()
                                                && each.outcomeOn() == null)
                        .findFirst()
                        .orElse(null);
    }

    /** What stands there, or what was typed when the form was sent. */
    public Map<String, String> getSaid() {
        if (said == null) {
            said = new HashMap<>();
            if (parameters.text("keeping") == null && getChild() != null) {
                said.putAll(getChild().words());
            }
        }
        return said;
    }

    public Boolean getReferred() {
        return referred;
    }

    public void setReferred(Boolean referred) {
        this.referred = referred;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getDecidedWhy() {
        return decidedWhy;
    }

    public void setDecidedWhy(String decidedWhy) {
        this.decidedWhy = decidedWhy;
    }

    public LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    public void setOutcomeOn(LocalDate outcomeOn) {
        this.outcomeOn = outcomeOn;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getRemoveWhy() {
        return removeWhy;
    }

    public void setRemoveWhy(String removeWhy) {
        this.removeWhy = removeWhy;
    }
}
