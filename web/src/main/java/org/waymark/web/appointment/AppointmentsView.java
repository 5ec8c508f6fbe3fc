package org.waymark.web.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.appointment.AppointmentKind;
import org.waymark.appointment.AppointmentQuery;
import org.waymark.appointment.AppointmentState;
import org.waymark.appointment.Appointments;
import org.waymark.appointment.MarkerAnswer;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/**
 * The appointments of a case: what is booked, what comes next, and what medical care was offered.
 */
@Named
@RequestScoped
public class AppointmentsView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private Appointments appointments;
    @Inject private AppointmentQuery query;
    @Inject private FormSaving saving;

    private AppointmentQuery.Book book;
    private Long appointmentId;
    private Long slot;

    private LocalDate from;
    private AppointmentKind kind;
    private Long followUp;
    private boolean remind;
    private AppointmentState became;
    private String marker;
    private MarkerAnswer answer;
    private LocalDate markedOn;
    private LocalDate keptUntil;
    private boolean keptUnknown;

    /** Which appointment is looked at, and which time was chosen, is known before anything else. */
    @PostConstruct
    void begin() {
        appointmentId = Ids.read(parameters.text("a")).orElse(null);
        slot = Ids.read(parameters.text("slot")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        file.open();
        if (parameters.text("a") != null && getItem() == null) {
            throw new NotFound();
        }
    }

    public String add() {
        return saving.save(
                () -> appointments.book(file.reference(), slot, kind, followUp, remind),
                "Booked.",
                file.again("appointments"));
    }

    public String move() {
        return saving.save(
                Map.of("slot", "movedSlot"),
                () -> appointments.move(file.reference(), Ids.asked(parameters.text("a")), slot),
                "Moved. The old time is free again.",
                file.again("appointments"));
    }

    public String change() {
        return saving.save(
                () ->
                        appointments.became(
                                file.reference(), Ids.asked(parameters.text("a")), became),
                "Written down.",
                file.again("appointments"));
    }

    public String notWanted(AppointmentQuery.FollowUp which) {
        return saving.save(
                () -> appointments.notWanted(file.reference(), which.id()),
                "Written down. Nobody will ask for this follow-up.",
                file.again("appointments"));
    }

    public String mark() {
        return saving.save(
                () ->
                        appointments.mark(
                                file.reference(), marker, answer, markedOn, keptUntil, keptUnknown),
                "Marked.",
                file.again("appointments"));
    }

    public AppointmentQuery.Book getBook() {
        if (book == null) {
            book = query.of(file.reference(), from);
        }
        return book;
    }

    /** The appointment that is looked at, while nothing has become of it; null when none is. */
    public AppointmentQuery.Item getItem() {
        return appointmentId == null
                ? null
                : getBook().items().stream()
                        .filter(each -> each.id() == appointmentId)
                        .filter(each -> each.state() == AppointmentState.BOOKED)
                        .findFirst()
                        .orElse(null);
    }

    public List<AppointmentQuery.FollowUp> getOpenFollowUps() {
        return getBook().followUps().stream().filter(AppointmentQuery.FollowUp::isOpen).toList();
    }

    public AppointmentKind[] getKinds() {
        return AppointmentKind.values();
    }

    public List<AppointmentState> getOutcomes() {
        return AppointmentState.outcomes();
    }

    public MarkerAnswer[] getAnswers() {
        return MarkerAnswer.values();
    }

    public Long getSlot() {
        return slot;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public Long getFollowUp() {
        return followUp;
    }

    public void setFollowUp(Long followUp) {
        this.followUp = followUp;
    }

    public boolean isRemind() {
        return remind;
    }

    public void setRemind(boolean remind) {
        this.remind = remind;
    }

    public AppointmentState getBecame() {
        return became;
    }

    public void setBecame(AppointmentState became) {
        this.became = became;
    }

    public LocalDate getKeptUntil() {
        return keptUntil;
    }

    public boolean getKeptUnknown() {
        return keptUnknown;
    }

    public void setKeptUnknown(boolean keptUnknown) {
        this.keptUnknown = keptUnknown;
    }

    public void setKeptUntil(LocalDate keptUntil) {
        this.keptUntil = keptUntil;
    }

    public String getMarker() {
        return marker;
    }

    public void setMarker(String marker) {
        this.marker = marker;
    }

    public MarkerAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(MarkerAnswer answer) {
        this.answer = answer;
    }

    public LocalDate getMarkedOn() {
        return markedOn;
    }

    public void setMarkedOn(LocalDate markedOn) {
        this.markedOn = markedOn;
    }
}
