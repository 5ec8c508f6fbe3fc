package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.waymark.access.AuditQuery;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Searching the audit: who, which record, between which days. The search stands in the address. */
@Named
@RequestScoped
public class AuditView {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS = 7;

    @Inject private AuditQuery audit;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private String who;
    private String record;
    private LocalDate from;
    private LocalDate to;
    private Long before;
    private List<AuditQuery.Entry> entries;

    public List<AuditQuery.Entry> getEntries() {
        List<AuditQuery.Entry> all = all();
        return all.size() > AuditQuery.PAGE ? all.subList(0, AuditQuery.PAGE) : all;
    }

    /** The id after which the next page begins, or null on the last one. */
    public Long getNext() {
        return all().size() <= AuditQuery.PAGE ? null : all().get(AuditQuery.PAGE - 1).id();
    }

    private List<AuditQuery.Entry> all() {
        if (entries == null) {
            entries = find();
        }
        return entries;
    }

    private List<AuditQuery.Entry> find() {
        try {
            return audit.search(
                    new AuditQuery.Search(
                            who,
                            record == null
                                    ? null
                                    : Reference.parse(record).map(Reference::value).orElse(record),
                            getFrom().atStartOfDay(LONDON).toInstant(),
                            getTo().plusDays(1).atStartOfDay(LONDON).toInstant(),
                            before));
        } catch (Refusal refused) {
            messages.refused(refused);
            return List.of();
        }
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public LocalDate getFrom() {
        return from == null ? getTo().minusDays(DAYS) : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to == null ? LocalDate.ofInstant(clock.instant(), LONDON) : to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
