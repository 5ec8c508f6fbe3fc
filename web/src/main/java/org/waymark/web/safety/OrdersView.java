package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.Orders;
import org.waymark.safety.ProtectiveOrder;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Protective orders of a case with their breaches. */
@Named
@RequestScoped
public class OrdersView {

    private static final String PAGE = "orders";

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private Orders orders;
    @Inject private NamedSuspect suspect;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private List<ProtectiveOrder> all;
    private String problem;
    private Long orderId;
    private String orderKind;
    private String orderCourt;
    private String against;
    private String againstBorn;
    private String terms;
    private LocalDate madeOn;
    private LocalDate endsOn;
    private LocalDate breachOn;
    private String breachWhat;
    private Boolean reported;
    private String crimeRef;
    private LocalDate appliedOn;

    /** Which order is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        orderId = Ids.read(parameters.text("order")).orElse(null);
    }

    /** Before the page is drawn: an order that is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getAll();
        if (problem == null && parameters.text("order") != null && getOrder() == null) {
            throw new NotFound();
        }
        suspect.asked()
                .ifPresent(
                        known -> {
                            against = known.name();
                            againstBorn = known.born();
                        });
    }

    public String made() {
        return saving(
                () ->
                        orders.made(
                                file.reference(),
                                new ProtectiveOrder.Form(
                                        orderKind,
                                        orderCourt,
                                        against,
                                        againstBorn,
                                        terms,
                                        appliedOn,
                                        madeOn,
                                        endsOn)),
                madeOn == null
                        ? "Order written down as applied for."
                        : "Order written down. To review the risk is a task now.");
    }

    public String breached() {
        return saving(
                () ->
                        orders.breached(
                                file.reference(),
                                id(),
                                new ProtectiveOrder.BreachForm(
                                        breachOn, breachWhat, reported, crimeRef)),
                "Breach written down. To review the risk is a task now.");
    }

    private long id() {
        return orderId == null ? 0 : orderId;
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again(PAGE);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<ProtectiveOrder> getAll() {
        if (all == null) {
            try {
                all = orders.of(file.reference());
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

    /** The order that is looked at; null when none is. */
    public ProtectiveOrder getOrder() {
        return orderId == null
                ? null
                : getAll().stream().filter(each -> each.id() == orderId).findFirst().orElse(null);
    }

    public LocalDate getToday() {
        return WorkingDays.dateOf(clock.instant());
    }

    public String getOrderKind() {
        return orderKind;
    }

    public void setOrderKind(String orderKind) {
        this.orderKind = orderKind;
    }

    public String getOrderCourt() {
        return orderCourt;
    }

    public void setOrderCourt(String orderCourt) {
        this.orderCourt = orderCourt;
    }

    public String getAgainst() {
        return against;
    }

    public String getAgainstBorn() {
        return againstBorn;
    }

    public void setAgainstBorn(String againstBorn) {
        this.againstBorn = againstBorn;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getBreachOn() {
        return breachOn;
    }

    public void setBreachOn(LocalDate breachOn) {
        this.breachOn = breachOn;
    }

    public String getBreachWhat() {
        return breachWhat;
    }

    public void setBreachWhat(String breachWhat) {
        this.breachWhat = breachWhat;
    }

    public Boolean getReported() {
        return reported;
    }

    public void setReported(Boolean reported) {
        this.reported = reported;
    }

    public String getCrimeRef() {
        return crimeRef;
    }

    public void setCrimeRef(String crimeRef) {
        this.crimeRef = crimeRef;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }
}
