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
import org.waymark.safety.FurtherIncident;
import org.waymark.safety.FurtherIncidents;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The diary of what was done to somebody again. */
@Named
@RequestScoped
public class FurtherIncidentsView {

    private static final String PAGE = "incidents";

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private FurtherIncidents incidents;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private List<FurtherIncident> all;
    private String problem;
    private Long chosen;
    private LocalDate incidentOn;
    private String incidentKind;
    private String incidentWhat;
    private String incidentPlace;
    private String evidence;
    private FurtherIncident.Police police;
    private LocalDate policeOn;
    private String incidentCrime;
    private FurtherIncident.Police toldPolice;
    private LocalDate toldOn;
    private String toldCrime;
    private String strikeWhy;
    private boolean begun;

    /** Which incident is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        chosen = Ids.read(parameters.text("i")).orElse(null);
    }

    /** Before the page is drawn: an incident that is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getAll();
        if (problem == null && parameters.text("i") != null && getOne() == null) {
            throw new NotFound();
        }
    }

    /**
     * What is on record to begin with, or what was typed when its form was sent: another form of
     * the page that is refused draws it anew, and must not leave it empty.
     */
    private void begun() {
        if (!begun && parameters.text("telling") == null && getOne() != null) {
            toldPolice = getOne().police();
            toldOn = getOne().policeOn();
            toldCrime = getOne().crimeReference();
        }
        begun = true;
    }

    public String note() {
        return saving(
                () ->
                        incidents.note(
                                file.reference(),
                                new FurtherIncident.Form(
                                        incidentOn,
                                        incidentKind,
                                        incidentWhat,
                                        incidentPlace,
                                        evidence,
                                        new FurtherIncident.Report(
                                                police, policeOn, incidentCrime))),
                "Written down. What happened since they were referred asks for a review of the risk.");
    }

    public String told() {
        return saving(
                () ->
                        incidents.police(
                                file.reference(),
                                id(),
                                new FurtherIncident.Report(toldPolice, toldOn, toldCrime)),
                "What police know is written down.");
    }

    public String strike() {
        return saving(
                () -> incidents.strike(file.reference(), id(), strikeWhy),
                "It counts no more, and stays to be seen. Its line says what became of a report to the"
                        + " police.");
    }

    private long id() {
        return chosen == null ? 0 : chosen;
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

    /** The newest first. */
    public List<FurtherIncident> getAll() {
        if (all == null) {
            try {
                all = incidents.of(file.reference());
            } catch (KeyOutOfReach | ContentDestroyed closed) {
                all = List.of();
                problem = closed.getMessage();
            }
        }
        return all;
    }

    public FurtherIncident.Pattern getPattern() {
        return FurtherIncident.pattern(getAll(), WorkingDays.dateOf(clock.instant()));
    }

    /** Why nothing can be opened now; null when it can. */
    public String getProblem() {
        getAll();
        return problem;
    }

    /** The one that is looked at and stands; null when none is. */
    public FurtherIncident getOne() {
        return chosen == null
                ? null
                : getAll().stream()
                        .filter(each -> each.id() == chosen && !each.isStruck())
                        .findFirst()
                        .orElse(null);
    }

    public FurtherIncident.Police[] getPolices() {
        return FurtherIncident.Police.values();
    }

    public LocalDate getIncidentOn() {
        return incidentOn;
    }

    public void setIncidentOn(LocalDate incidentOn) {
        this.incidentOn = incidentOn;
    }

    public String getIncidentKind() {
        return incidentKind;
    }

    public void setIncidentKind(String incidentKind) {
        this.incidentKind = incidentKind;
    }

    public String getIncidentWhat() {
        return incidentWhat;
    }

    public void setIncidentWhat(String incidentWhat) {
        this.incidentWhat = incidentWhat;
    }

    public String getIncidentPlace() {
        return incidentPlace;
    }

    public void setIncidentPlace(String incidentPlace) {
        this.incidentPlace = incidentPlace;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public FurtherIncident.Police getPolice() {
        return police;
    }

    public void setPolice(FurtherIncident.Police police) {
        this.police = police;
    }

    public LocalDate getPoliceOn() {
        return policeOn;
    }

    public void setPoliceOn(LocalDate policeOn) {
        this.policeOn = policeOn;
    }

    public String getIncidentCrime() {
        return incidentCrime;
    }

    public void setIncidentCrime(String incidentCrime) {
        this.incidentCrime = incidentCrime;
    }

    public FurtherIncident.Police getToldPolice() {
        begun();
        return toldPolice;
    }

    public void setToldPolice(FurtherIncident.Police toldPolice) {
        this.toldPolice = toldPolice;
    }

    public LocalDate getToldOn() {
        begun();
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getToldCrime() {
        begun();
        return toldCrime;
    }

    public void setToldCrime(String toldCrime) {
        this.toldCrime = toldCrime;
    }

    public String getStrikeWhy() {
        return strikeWhy;
    }

    public void setStrikeWhy(String strikeWhy) {
        this.strikeWhy = strikeWhy;
    }
}
