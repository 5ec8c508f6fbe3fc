package org.waymark.web.caseload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.caseload.CaseloadQuery;
import org.waymark.caseload.FileAudits;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Audits of files: drawing a sample, and what was found in one. */
@Named
@RequestScoped
public class FileAuditsView {

    private static final int USUAL_SIZE = 5;

    @Inject private RequestParameters parameters;
    @Inject private FileAudits audits;
    @Inject private CaseloadQuery caseload;
    @Inject private PageMessages messages;

    private String a;
    private FileAudits.Shown shown;
    private List<FileAudits.Audit> all;
    private List<SelectItem> offered;
    private String auditOf;
    private LocalDate fromDay;
    private LocalDate toDay;
    private FileAudits.Which which = FileAudits.Which.BOTH;
    private Integer size = USUAL_SIZE;
    private Long seed;
    private String reason;

    @PostConstruct
    void begin() {
        a = parameters.text("a");
    }

    /** One that is not theirs is not there. */
    public void open() {
        if (a != null) {
            shown = audits.one(Ids.read(a).orElseThrow(NotFound::new));
        }
    }

    public String draw() {
        try {
            long id =
                    audits.draw(
                            new FileAudits.Draw(
                                    part(0), part(1), fromDay, toDay, which, size, seed, reason));
            messages.saved("The sample is drawn.");
            return "/caseload/file-audits?faces-redirect=true&a=" + id;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private Long part(int which) {
        String[] parts = auditOf == null ? new String[0] : auditOf.split("\\.");
        return parts.length > which ? Ids.read(parts[which]).orElse(null) : null;
    }

    public FileAudits.Shown getShown() {
        return shown;
    }

    public List<FileAudits.Audit> getAll() {
        if (all == null) {
            all = audits.list();
        }
        return all;
    }

    /** Each service as a whole, then its workers. */
    public List<SelectItem> getOffered() {
        if (offered == null) {
            offered = new ArrayList<>();
            for (Map.Entry<Long, String> service : audits.services().entrySet()) {
                offered.add(
                        new SelectItem(
                                String.valueOf(service.getKey()),
                                service.getValue() + ": all workers"));
            }
            for (CaseloadQuery.Load load : caseload.loads()) {
                load.workers()
                        .forEach(
                                each ->
                                        offered.add(
                                                new SelectItem(
                                                        load.serviceId() + "." + each.id(),
                                                        load.service() + ": " + each.name())));
            }
        }
        return offered;
    }

    public FileAudits.Which[] getKinds() {
        return FileAudits.Which.values();
    }

    public String getA() {
        return a;
    }

    public String getAuditOf() {
        return auditOf;
    }

    public void setAuditOf(String auditOf) {
        this.auditOf = auditOf;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }

    public FileAudits.Which getWhich() {
        return which;
    }

    public void setWhich(FileAudits.Which which) {
        this.which = which;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public Long getSeed() {
        return seed;
    }

    public void setSeed(Long seed) {
        this.seed = seed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
