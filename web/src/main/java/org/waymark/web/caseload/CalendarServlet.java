package org.waymark.web.caseload;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.util.Duration;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.waymark.caseload.CalendarQuery;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.Reference;

/**
 * {@code GET /calendar.ics}: the times of a worker as iCalendar (RFC 5545), for a calendar program
 * that shows itself with the name and password made on the page "Your calendar". An entry says
 * "Appointment" or "To do" and the reference of the case; no place, no name, no service.
 */
@WebServlet("/calendar.ics")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Duration HOUR = Duration.builder().hours(1).build();
    private static final Duration MOMENT = Duration.builder().minutes(15).build();

    @Inject private transient CalendarQuery calendar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String text;
        try {
            text = Biweekly.write(of(calendar.mine())).go();
        } catch (NotAllowed noWorkerAnyMore) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    static ICalendar of(List<CalendarQuery.Entry> entries) {
        ICalendar file = new ICalendar();
        file.setProductId("-//Calendar//EN");
        file.setName("Calendar");
        file.setRefreshInterval(HOUR);
        entries.forEach(entry -> file.addEvent(event(entry)));
        return file;
    }

    private static VEvent event(CalendarQuery.Entry entry) {
        VEvent event = new VEvent();
        String id = Long.toString(entry.id(), Character.MAX_RADIX);
        boolean day = entry.kind() == CalendarQuery.Kind.DAY;
        boolean task = entry.kind() == CalendarQuery.Kind.TASK;
        event.setUid(day ? id + "-" + entry.reference() : id);
        event.setDateStart(Date.from(entry.at()), !day);
        if (entry.until() != null) {
            event.setDateEnd(Date.from(entry.until()));
        } else if (!day) {
            event.setDuration(task ? MOMENT : HOUR);
        }
        event.setSummary((task ? "To do " : "Appointment ") + shown(entry));
        event.setClassification(Classification.PRIVATE);
        event.setStatus(Status.confirmed());
        return event;
    }

    private static String shown(CalendarQuery.Entry entry) {
        return Reference.parse(entry.reference()).map(Reference::shown).orElse("");
    }
}
