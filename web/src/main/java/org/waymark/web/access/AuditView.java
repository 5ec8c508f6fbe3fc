package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Utils;
import org.waymark.access.ActionWords;
import org.waymark.access.AuditKey;
import org.waymark.access.AuditQuery;
import org.waymark.access.Deed;
import org.waymark.shared.Page;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Searching the audit: who, whose, what, between which days. The search stands in the address. */
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
    private String what;
    private LocalDate from;
    private LocalDate to;
    private String before;
    private String after;
    private Page<AuditQuery.Entry> page;

    /** Searches before the page is drawn, so that what is wrong stands at its head. */
    public void search() {
        page();
    }

    public List<AuditQuery.Entry> getEntries() {
        return page().rows();
    }

    /** The entry behind which the next page begins, or null on the last one. */
    public String getNext() {
        return page().next(AuditView::key);
    }

    /** The entry before which the page before ends, or null on the first one. */
    public String getPrevious() {
        return page().previous(AuditView::key);
    }

    private static String key(AuditQuery.Entry entry) {
        return AuditKey.text(entry.at(), entry.id());
    }

    /** What was done, in words. */
    public String did(AuditQuery.Entry entry) {
        String words = ActionWords.of(entry.action(), "DONE".equals(entry.outcome()));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public List<Deed> getDeeds() {
        return List.of(Deed.values());
    }

    /** The search as it stands in an address. */
    public String getAddress() {
        return "/access/audit?who=%s&record=%s&what=%s&from=%s&to=%s"
                .formatted(
                        who == null ? "" : Utils.encodeURL(who),
                        record == null ? "" : Utils.encodeURL(record),
                        deed() == null ? "" : deed().name(),
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
                            deed(),
                            getFrom().atStartOfDay(LONDON).toInstant(),
                            getTo().plusDays(1).atStartOfDay(LONDON).toInstant(),
                            AuditKey.parsed(after, true)
                                    .or(() -> AuditKey.parsed(before, false))
                                    .orElse(null)));
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

    private Deed deed() {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.name().equals(what))
                .findFirst()
                .orElse(null);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
