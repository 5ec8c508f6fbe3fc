package org.waymark.web.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.access.CurrentActor;
import org.waymark.incident.ContactAsked;
import org.waymark.incident.Report;
import org.waymark.incident.ReportContact;
import org.waymark.incident.ReportQuery;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/** One report of the public, and what the service does about it. */
@Named
@RequestScoped
public class ReportView {

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    @Inject private ReportQuery reports;
    @Inject private CurrentActor current;
    @Inject private ReportContact contact;
    @Inject private ToldWords words;
    @Inject private RequestParameters parameters;
    @Inject private FormSaving saving;

    private String i;
    private int seen;
    private Report report;
    private String takeWhy;
    private String way;
    private ContactAsked.State came;
    private boolean said;
    private String keptWhy;

    /** Which one it is, is known before a postback begins. */
    @PostConstruct
    void begin() {
        i = parameters.text("i");
        String version = parameters.text("seen");
        seen =
                version != null && VERSION.matcher(version).matches()
                        ? Integer.parseInt(version)
                        : -1;
    }

    /** Before the page is drawn: a report that is not there is an answer and not half a page. */
    public void open() {
        getReport();
    }

    public String take() {
        return change(
                () -> contact.take(reference(), seen, takeWhy),
                "You make contact. Colleagues see it.");
    }

    public String tried() {
        return change(() -> contact.tried(reference(), seen, way, came), "Written down.");
    }

    /** The page says then where it went: it may be to a service whose inbox is not the reader's. */
    public String refer() {
        return change(
                () -> contact.refer(reference(), seen, said),
                "It is a referral now, with what was told and the files.");
    }

    public String keep() {
        return change(() -> contact.keep(reference(), seen, keptWhy), "It is kept.");
    }

    public String letGo() {
        return change(
                () -> contact.letGo(reference(), seen),
                "It goes when its time is over, and not before.");
    }

    private String change(Runnable change, String notice) {
        report = null;
        return saving.save(change, notice, "/incident/report?faces-redirect=true&i=" + reference());
    }

    private String reference() {
        return Reference.parse(i).map(Reference::value).orElseThrow(NotFound::new);
    }

    public Report getReport() {
        if (report == null) {
            report = reports.one(reference());
        }
        return report;
    }

    /** The ways they said are safe. */
    public List<SelectItem> getWays() {
        return getReport().told().waysToReach().stream()
                .map(each -> new SelectItem(each, words.way(each)))
                .toList();
    }

    /** Does a colleague make contact? */
    public boolean isOfAnother() {
        return getReport().contact().isOfAnother(current.get().id());
    }

    /** What can come of trying to reach them. */
    public List<SelectItem> getOutcomes() {
        return List.of(
                item(ContactAsked.State.NOT_REACHED),
                item(ContactAsked.State.SPOKEN),
                item(ContactAsked.State.STOPPED));
    }

    private static SelectItem item(ContactAsked.State state) {
        return new SelectItem(state, state.label());
    }

    public String getI() {
        return i;
    }

    public void setI(String i) {
        this.i = i;
    }

    public String getTakeWhy() {
        return takeWhy;
    }

    public void setTakeWhy(String takeWhy) {
        this.takeWhy = takeWhy;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public ContactAsked.State getCame() {
        return came;
    }

    public void setCame(ContactAsked.State came) {
        this.came = came;
    }

    public boolean isSaid() {
        return said;
    }

    public void setSaid(boolean said) {
        this.said = said;
    }

    public String getKeptWhy() {
        return keptWhy;
    }

    public void setKeptWhy(String keptWhy) {
        this.keptWhy = keptWhy;
    }
}
