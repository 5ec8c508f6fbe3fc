package org.waymark.web.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.instrument.InstrumentDraft;
import org.waymark.instrument.InstrumentMaking;
import org.waymark.instrument.InstrumentPlan;
import org.waymark.instrument.Raiser;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The form of a version of a measure that is being written. Which one is in the address. */
@Named
@RequestScoped
public class InstrumentDraftView {

    /** So many empty lines for topics beyond those there are. */
    private static final int SPARE = 5;

    private static final String LIST = "/reference/instruments?faces-redirect=true";

    @Inject private InstrumentMaking making;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private Clock clock;

    private String d;
    private InstrumentDraft draft;
    private Map<String, String> cells;
    private String name;
    private Integer version;
    private LocalDate from;
    private Map<String, String> missing;
    private InstrumentMaking.Own own;
    private String newCode;
    private String newName;

    @PostConstruct
    void begin() {
        d = parameters.text("d");
        from = WorkingDays.dateOf(clock.instant());
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        read();
    }

    private void read() {
        if (draft == null) {
            draft = making.draft(Ids.asked(d));
            cells = new HashMap<>(draft.cells().all());
            name = draft.name();
            version = draft.version();
        }
    }

    public String beginNew() {
        return beginning(() -> making.begin(new InstrumentMaking.Wanted(newCode, newName)));
    }

    public String change(String code) {
        return beginning(() -> making.change(code));
    }

    /** Begins a draft and says its id. */
    @FunctionalInterface
    private interface Beginning {
        long begin();
    }

    private String beginning(Beginning work) {
        try {
            return "/reference/instrument?faces-redirect=true&d=" + work.begin();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String save() {
        return doing(
                () -> making.save(Ids.asked(d), getVersion(), name, typed()),
                "Saved as a draft.",
                "/reference/instrument?faces-redirect=true&d=" + d);
    }

    public String publish() {
        return doing(
                () -> making.publish(Ids.asked(d), getVersion(), name, typed(), from),
                "Published. It is asked from the day you gave, where a pathway offers it.",
                LIST);
    }

    public String discard() {
        return doing(() -> making.discard(Ids.asked(d)), "The draft is thrown away.", LIST);
    }

    private String doing(Runnable work, String notice, String next) {
        try {
            work.run();
            messages.saved(notice);
            return next;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private DraftCells typed() {
        return new DraftCells(getCells());
    }

    /** What is still missing; empty when it can be published. */
    public Map<String, String> getMissing() {
        if (missing == null) {
            missing = making.missing(Ids.asked(d));
        }
        return missing;
    }

    /** What is one's own: drafts, and what one may change. */
    public InstrumentMaking.Own getOwn() {
        if (own == null) {
            own = making.own();
        }
        return own;
    }

    public InstrumentDraft getDraft() {
        read();
        return draft;
    }

    /** The places of topics: those there are and some more. */
    public List<Integer> getItems() {
        int used =
                IntStream.rangeClosed(1, InstrumentPlan.ITEMS)
                        .filter(i -> getDraft().cells().text("item." + i) != null)
                        .max()
                        .orElse(0);
        return IntStream.rangeClosed(1, Math.min(InstrumentPlan.ITEMS, used + SPARE))
                .boxed()
                .toList();
    }

    public List<Integer> getBands() {
        return IntStream.rangeClosed(1, InstrumentPlan.BANDS).boxed().toList();
    }

    public List<Integer> getWeights() {
        return IntStream.rangeClosed(1, InstrumentPlan.WEIGHTS).boxed().toList();
    }

    public Risk[] getRisks() {
        return Risk.values();
    }

    public Raiser.Effect[] getEffects() {
        return Raiser.Effect.values();
    }

    public String getD() {
        return d;
    }

    /** The fields by their names; what is typed goes there too. */
    public Map<String, String> getCells() {
        read();
        return cells;
    }

    public String getName() {
        read();
        return name;
    }

    public void setName(String name) {
        read();
        this.name = name;
    }

    public Integer getVersion() {
        read();
        return version;
    }

    public void setVersion(Integer version) {
        read();
        this.version = version;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
