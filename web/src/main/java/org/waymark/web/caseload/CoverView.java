package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.casework.Covering;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Who covers whose cases while they are away. */
@Named
@RequestScoped
public class CoverView {

    private static final String AGAIN = "/caseload/cover?faces-redirect=true";
    private static final String BETWEEN = ":";

    @Inject private Covering covering;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;

    private String worker;
    private String cover;
    private LocalDate from;
    private LocalDate until;
    private String why;
    private List<Covering.Row> rows;
    private List<Covering.Worker> workers;

    public String set() {
        try {
            Long service = part(worker, 0);
            boolean same = service != null && service.equals(part(cover, 0));
            covering.set(
                    new Covering.Wanted(
                            service, part(worker, 1), same ? part(cover, 1) : null, from, until),
                    why);
            messages.saved("The cover is set. They see the cases in their own list.");
            return AGAIN;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** By the cover and not by its place in the list, which may have moved meanwhile. */
    public String end() {
        String chosen = parameters.text("ended");
        if (chosen == null) {
            messages.problem(null, "Choose the cover that is to end.");
            return null;
        }
        try {
            covering.end(Ids.read(chosen).orElseThrow(NotFound::new));
            messages.saved("The cover has ended.");
            return AGAIN;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Service and account of a choice, which comes back from the browser; null when it is none. */
    private static Long part(String choice, int which) {
        String[] parts = choice == null ? new String[0] : choice.split(BETWEEN);
        return parts.length == 2 ? Ids.read(parts[which]).orElse(null) : null;
    }

    public List<Covering.Row> getRows() {
        if (rows == null) {
            rows = covering.covers();
        }
        return rows;
    }

    /** Is there one that can be ended, or has the form for it been sent, if by an older page? */
    public boolean isEnding() {
        return parameters.text("ending") != null || !getRows().isEmpty();
    }

    public List<SelectItem> getWorkers() {
        if (workers == null) {
            workers = covering.workers();
        }
        boolean several = workers.stream().map(Covering.Worker::serviceId).distinct().count() > 1;
        return workers.stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.serviceId() + BETWEEN + each.id(),
                                        several
                                                ? each.service() + ": " + each.name()
                                                : each.name()))
                .toList();
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getCover() {
        return cover;
    }

    public void setCover(String cover) {
        this.cover = cover;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
