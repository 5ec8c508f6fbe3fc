package org.waymark.privacy.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.shared.IllegalMove;

/** One personal data breach. */
@Entity
@Table(name = "breach")
public class Breach {

    @Id private long id;

    @Column(name = "reference")
    private String reference;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "reported_by")
    private long reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private BreachKind kind;

    @Column(name = "what")
    private String what;

    @Column(name = "done_already")
    private String doneAlready;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BreachState state;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "people")
    private Integer people;

    @Column(name = "estimated")
    private boolean estimated;

    @Column(name = "who_concerned")
    private String whoConcerned;

    @Column(name = "data_concerned")
    private String dataConcerned;

    @Column(name = "consequences")
    private String consequences;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk")
    private BreachRisk risk;

    @Column(name = "measures")
    private String measures;

    @Column(name = "tell_ico")
    private Boolean tellIco;

    @Column(name = "ico_why")
    private String icoWhy;

    @Column(name = "ico_told_at")
    private Instant icoToldAt;

    @Column(name = "ico_reference")
    private String icoReference;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "tell_people")
    private Boolean tellPeople;

    @Column(name = "people_why")
    private String peopleWhy;

    @Column(name = "people_told_at")
    private Instant peopleToldAt;

    @Column(name = "people_how")
    private String peopleHow;

    @Column(name = "lessons")
    private String lessons;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private int version;

    protected Breach() {}

    static Breach report(
            long id, String reference, long organisation, long by, Instant at, Reported reported) {
        Breach breach = new Breach();
        breach.id = id;
        breach.reference = reference;
        breach.organisationId = organisation;
        breach.reportedBy = by;
        breach.reportedAt = at;
        breach.noticedAt = reported.noticedAt();
        breach.kind = reported.kind();
        breach.what = reported.what();
        breach.doneAlready = reported.doneAlready();
        breach.state = BreachState.REPORTED;
        breach.open = true;
        return breach;
    }

    /**
     * @throws IllegalMove when the state does not allow it
     */
    private void move(BreachMove move) {
        if (!move.isLegalFrom(state)) {
            throw new IllegalMove(
                    "“%s” is not possible: the breach is in the state “%s”."
                            .formatted(move.label(), state.label()));
        }
        state = move.to() == null ? state : move.to();
        open = state.isOpen();
    }

    /** How bad it is, as far as is known; what was decided before has to be decided again. */
    void assess(Assessed assessed) {
        move(BreachMove.ASSESS);
        people = assessed.people();
        estimated = assessed.estimated();
        whoConcerned = assessed.who();
        dataConcerned = assessed.data();
        consequences = assessed.consequences();
        risk = assessed.risk();
        measures = assessed.measures();
    }

    void decide(Decided decided) {
        move(BreachMove.DECIDE);
        tellIco = decided.tellIco();
        icoWhy = decided.icoWhy();
        tellPeople = decided.tellPeople();
        peopleWhy = decided.peopleWhy();
    }

    void icoTold(Instant at, String theirReference, String whyLate) {
        move(BreachMove.TELL_ICO);
        icoToldAt = at;
        icoReference = theirReference;
        lateReason = whyLate;
    }

    void icoToldMore() {
        if (icoToldAt == null) {
            throw new IllegalMove("The Information Commissioner was told nothing yet.");
        }
        move(BreachMove.ADD);
    }

    void peopleTold(Instant at, String how) {
        move(BreachMove.TELL_PEOPLE);
        peopleToldAt = at;
        peopleHow = how;
    }

    void close(String learned, Instant at) {
        move(BreachMove.CLOSE);
        lessons = learned;
        closedAt = at;
    }

    void reopen() {
        move(BreachMove.REOPEN);
        closedAt = null;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    Instant noticedAt() {
        return noticedAt;
    }

    BreachState state() {
        return state;
    }

    BreachRisk risk() {
        return risk;
    }

    Decided decided() {
        return new Decided(tellIco, icoWhy, tellPeople, peopleWhy);
    }

    boolean isIcoTold() {
        return icoToldAt != null;
    }

    boolean isPeopleTold() {
        return peopleToldAt != null;
    }
}
