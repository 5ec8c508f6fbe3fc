package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.omnifaces.util.Utils;
import org.waymark.access.AuditQuery;
import org.waymark.shared.Page;
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
    private Long after;
    private Page<AuditQuery.Entry> page;

    public List<AuditQuery.Entry> getEntries() {
        return page().rows();
    }

    /** The id behind which the next page begins, or null on the last one. */
    public Long getNext() {
        return page().next(AuditQuery.Entry::id);
    }

    /** The id before which the page before ends, or null on the first one. */
    public Long getPrevious() {
        return page().previous(AuditQuery.Entry::id);
    }

    /** The search as it stands in an address. */
    public String getAddress() {
        return "/access/audit?who=%s&record=%s&from=%s&to=%s"
                .formatted(
                        who == null ? "" : Utils.encodeURL(who),
                        record == null ? "" : Utils.encodeURL(record),
                        getFrom(),
                        getTo());
    }

    private Page<AuditQuery.Entry> page() {
        if (page == null) {
            page = find();
        }
        return page;
    }

    private Page<AuditQuery.Entry> find() {
        try {
            return audit.search(
                    new AuditQuery.Search(
                            who,
                            record == null
                                    ? null
                                    : Reference.parse(record).map(Reference::value).orElse(record),
                            getFrom().atStartOfDay(LONDON).toInstant(),
                            getTo().plusDays(1).atStartOfDay(LONDON).toInstant(),
                            before,
                            after));
        } catch (Refusal refused) {
            messages.refused(refused);
            return new Page<>(List.of(), false, false);
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

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
