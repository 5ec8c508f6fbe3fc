package org.waymark.web.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reporting.code.CodeFigureQuery;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorEditing;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Indicators: the list of what they mean, one with its figures, and the form of a new version. */
@Named
@RequestScoped
public class IndicatorView {

    private static final int COMING = 6;

    @Inject private IndicatorQuery query;
    @Inject private IndicatorEditing editing;
    @Inject private CodeFigureQuery codeFigures;
    @Inject private CurrentActor current;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private String i;
    private IndicatorQuery.Opened opened;
    private List<Block> blocks;
    private List<Quarter> quarters;
    private List<CodeFigureQuery.Reported> reported;
    private String from;
    private String name;
    private String question;
    private String target;
    private Indicator.Direction direction;
    private String tolerance;

    /** A part of a return: its heading and its indicators. */
    public record Block(String code, String label, List<Indicator> indicators) {}

    /** Which it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        i = parameters.text("i");
    }

    /** Before the list is drawn. */
    public void openList() {
        getBlocks();
    }

    /** Before the page is drawn. The form begins with what is in force. */
    public void open() {
        Indicator newest = getOpened().versions().get(0);
        if (name == null) {
            name = newest.name();
            question = newest.question();
            target = newest.target() == null ? "" : newest.target().toPlainString();
            direction = newest.direction();
            tolerance = newest.tolerance().toPlainString();
        }
    }

    public String renew() {
        try {
            editing.renew(
                    i,
                    new IndicatorEditing.NewVersion(
                            name, question, target, direction, tolerance, from));
            messages.saved("The new version is saved.");
            return "/commissioning/indicator?faces-redirect=true&i=" + getOpened().inForce().code();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public IndicatorQuery.Opened getOpened() {
        if (opened == null) {
            if (i == null) {
                throw new NotFound();
            }
            opened = query.indicator(i, QuarterChoice.of(parameters.text("q"), getQuarters()));
        }
        return opened;
    }

    /** What the police and others report of it; nothing of most indicators. */
    public List<CodeFigureQuery.Reported> getReported() {
        if (reported == null) {
            reported =
                    isAboutCode()
                            ? codeFigures.of(getOpened().inForce().code(), getOpened().quarter())
                            : List.of();
        }
        return reported;
    }

    public boolean isAboutCode() {
        return "CODE".equals(getOpened().inForce().block());
    }

    public List<Block> getBlocks() {
        if (blocks == null) {
            List<Indicator> all = query.definitions(Quarter.of(clock.instant()));
            blocks =
                    Stream.of(
                                    new Block("ACTIVITY", "From referral to support", List.of()),
                                    new Block("OUTCOME", "Outcomes and satisfaction", List.of()),
                                    new Block("DATA", "How complete the data are", List.of()),
                                    new Block("MONEY", "Money", List.of()),
                                    new Block(
                                            "CODE", "Compliance with the Victims' Code", List.of()))
                            .map(
                                    block ->
                                            new Block(
                                                    block.code(),
                                                    block.label(),
                                                    all.stream()
                                                            .filter(
                                                                    each ->
                                                                            each.block()
                                                                                    .equals(
                                                                                            block
                                                                                                    .code()))
                                                            .toList()))
                            .toList();
        }
        return blocks;
    }

    public List<Quarter> getQuarters() {
        if (quarters == null) {
            quarters = query.quarters();
        }
        return quarters;
    }

    /** Quarters that a new version can begin with. */
    public List<Quarter> getComing() {
        Quarter now = Quarter.of(clock.instant());
        return IntStream.range(0, COMING).mapToObj(now::plus).toList();
    }

    public Indicator.Direction[] getDirections() {
        return Indicator.Direction.values();
    }

    public boolean isEditor() {
        return current.get().may(Right.CONTRACT_EDIT);
    }

    public String getI() {
        return i;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public Indicator.Direction getDirection() {
        return direction;
    }

    public void setDirection(Indicator.Direction direction) {
        this.direction = direction;
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(String tolerance) {
        this.tolerance = tolerance;
    }
}
