package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Utils;
import org.waymark.access.SeenDay;
import org.waymark.access.WhoHasSeenQuery;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * "Who has seen my record?", as a page for whoever answers and as a letter for whoever asks. The
 * question stands in the address: a reference and two days. No name of the person comes here.
 */
@Named
@RequestScoped
public class SeenView {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.UK);
    private static final WhoHasSeenQuery.Answer NOTHING =
            new WhoHasSeenQuery.Answer(List.of(), null, false, false);

    @Inject private WhoHasSeenQuery query;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private String record;
    private LocalDate from;
    private LocalDate to;
    private String before;
    private WhoHasSeenQuery.Answer answer;

    /** Whether a reference has been given. */
    public boolean isAsked() {
        return record != null && !record.isBlank();
    }

    /** Asks before the page is drawn, so that what is wrong stands at its head. */
    public void show() {
        page();
    }

    /** The same for the letter. */
    public void write() {
        getLetter();
    }

    /** Whether there is a letter. */
    public boolean isWritten() {
        return isAsked() && getLetter() != NOTHING;
    }

    public List<SeenDay> getDays() {
        return page().days();
    }

    /** Asked and found; false too when the question cannot be answered, which the page says. */
    public boolean isAnswered() {
        return isAsked() && page() != NOTHING;
    }

    /** The letter: all days, the oldest first. */
    public WhoHasSeenQuery.Answer getLetter() {
        if (answer == null) {
            answer = asked(() -> query.letter(record, begin(), end()));
        }
        return answer;
    }

    /** The address of the next page, or null. */
    public String getNext() {
        return page().next() == null
                ? null
                : address("/access/seen") + "&before=" + Utils.encodeURL(page().next());
    }

    public String getFirst() {
        return before == null ? null : address("/access/seen");
    }

    public String getLetterAddress() {
        return address("/access/seen-letter");
    }

    public String getBack() {
        return address("/access/seen");
    }

    /** "read the case notes at 4:10 pm", "… 3 times between 9:02 am and 4:10 pm". */
    public String said(SeenDay.Doing doing) {
        String first = time(doing.first());
        String last = time(doing.last());
        if (doing.times() == 1) {
            return doing.what() + " at " + first;
        }
        String times = doing.times() == 2 ? " twice" : " " + doing.times() + " times";
        return doing.what()
                + times
                + (first.equals(last) ? " at " + first : " between " + first + " and " + last);
    }

    public String getShown() {
        return Reference.parse(record).map(Reference::shown).orElse(record);
    }

    private WhoHasSeenQuery.Answer page() {
        if (answer == null) {
            answer = asked(() -> query.page(record, begin(), end(), before));
        }
        return answer;
    }

    private interface Question {
        WhoHasSeenQuery.Answer put();
    }

    private WhoHasSeenQuery.Answer asked(Question question) {
        if (!isAsked()) {
            return NOTHING;
        }
        try {
            return question.put();
        } catch (Refusal refused) {
            messages.refused(refused);
            return NOTHING;
        }
    }

    private String address(String page) {
        return "%s?record=%s&from=%s&to=%s"
                .formatted(page, Utils.encodeURL(getShown()), getFrom(), getTo());
    }

    private Instant begin() {
        return getFrom().atStartOfDay(LONDON).toInstant();
    }

    private Instant end() {
        return getTo().plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    private static String time(Instant at) {
        return at.atZone(LONDON).format(TIME).toLowerCase(Locale.UK);
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public LocalDate getFrom() {
        return from == null ? getTo().minusYears(1) : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to == null ? getToday() : to;
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
