package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.waymark.justice.Hearing;
import org.waymark.justice.Hearings;
import org.waymark.justice.JusticeFile;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Listing a hearing, and what became of one. */
@Named
@RequestScoped
public class HearingView {

    /** What can become of a hearing. */
    public enum Became {
        MOVED("Moved to another time or court"),
        HELD("It was held"),
        CANCELLED("It was cancelled");

        private final String label;

        Became(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private static final Map<String, String> MOVED =
            Map.of("hearingDay", "movedDay", "hearingTime", "movedTime");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private JusticeView justice;
    @Inject private Hearings hearings;
    @Inject private PageMessages messages;

    private Long hearingId;
    private Hearing.Kind hearingKind;
    private LocalDate hearingDay;
    private String hearingTime;
    private String court;
    private Became became;
    private String came;
    private LocalDate hearingKnown;
    private LocalDate becameKnown;
    private String hearingCame;
    private String movedCourt;
    private String hearingStrike;

    @PostConstruct
    void begin() {
        hearingId = Ids.read(parameters.text("hearing")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        justice.open();
        if (parameters.text("hearing") != null && getHearing() == null) {
            throw new NotFound();
        }
    }

    public String list() {
        return saving(
                Map.of(),
                () ->
                        hearings.list(
                                file.reference(),
                                hearingKind,
                                hearingDay,
                                time(),
                                court,
                                hearingKnown,
                                hearingCame),
                hearingCame == null || hearingCame.isBlank()
                        ? "Hearing listed. What has to be done for it stands among the tasks."
                        : "Hearing written down, with what came of it.");
    }

    public String change() {
        return saving(
                MOVED, this::changed, "Written down. What hangs on the hearing has followed it.");
    }

    /** It was entered in error. */
    public String strike() {
        return saving(
                Map.of(),
                () -> hearings.strike(file.reference(), hearingId, hearingStrike),
                "Struck out. It stays to be seen and counts no more.");
    }

    private void changed() {
        if (became == null) {
            throw new BadInput("became", "Choose what became of it.");
        }
        switch (became) {
            case MOVED ->
                    hearings.move(
                            file.reference(),
                            hearingId,
                            hearingDay,
                            time(),
                            movedCourt,
                            came,
                            becameKnown);
            case HELD -> hearings.held(file.reference(), hearingId, came);
            case CANCELLED -> hearings.cancel(file.reference(), hearingId, came, becameKnown);
        }
    }

    /** The time as typed: 10:00, 10.30 or 9; null when none was. */
    private LocalTime time() {
        if (hearingTime == null || hearingTime.isBlank()) {
            return null;
        }
        String typed = hearingTime.strip().replace('.', ':');
        try {
            return LocalTime.parse(typed.contains(":") ? typed : typed + ":00", HOUR);
        } catch (DateTimeParseException notATime) {
            throw new BadInput("hearingTime", "Enter a time such as 10:00 or 14:30.");
        }
    }

    /** Fields are named as the workflow names them; {@code names} has what this form calls them. */
    private String saving(Map<String, String> names, Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again("justice");
        } catch (BadInput wrong) {
            wrong.problems()
                    .forEach(
                            (field, text) ->
                                    messages.problem(names.getOrDefault(field, field), text));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The hearing that is looked at; null when none is. */
    public JusticeFile.HearingRow getHearing() {
        return hearingId == null
                ? null
                : justice.getRecord().hearings().stream()
                        .filter(each -> each.id() == hearingId)
                        .filter(each -> each.state() != Hearing.State.STRUCK)
                        .findFirst()
                        .orElse(null);
    }

    /** Is the hearing that is looked at still to come, as far as is known? */
    public boolean isListed() {
        return getHearing() != null && getHearing().state() == Hearing.State.LISTED;
    }

    public Hearing.Kind[] getKinds() {
        return Hearing.Kind.values();
    }

    public Became[] getChanges() {
        return Became.values();
    }

    public Hearing.Kind getHearingKind() {
        return hearingKind;
    }

    public void setHearingKind(Hearing.Kind hearingKind) {
        this.hearingKind = hearingKind;
    }

    public LocalDate getHearingDay() {
        return hearingDay;
    }

    public void setHearingDay(LocalDate hearingDay) {
        this.hearingDay = hearingDay;
    }

    public String getHearingTime() {
        return hearingTime;
    }

    public void setHearingTime(String hearingTime) {
        this.hearingTime = hearingTime;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public Became getBecame() {
        return became;
    }

    public void setBecame(Became became) {
        this.became = became;
    }

    public LocalDate getHearingKnown() {
        return hearingKnown;
    }

    public void setHearingKnown(LocalDate hearingKnown) {
        this.hearingKnown = hearingKnown;
    }

    public LocalDate getBecameKnown() {
        return becameKnown;
    }

    public void setBecameKnown(LocalDate becameKnown) {
        this.becameKnown = becameKnown;
    }

    public String getCame() {
        return came;
    }

    public void setCame(String came) {
        this.came = came;
    }

    public String getHearingCame() {
        return hearingCame;
    }

    public void setHearingCame(String hearingCame) {
        this.hearingCame = hearingCame;
    }

    public String getMovedCourt() {
        return movedCourt;
    }

    public void setMovedCourt(String movedCourt) {
        this.movedCourt = movedCourt;
    }

    public String getHearingStrike() {
        return hearingStrike;
    }

    public void setHearingStrike(String hearingStrike) {
        this.hearingStrike = hearingStrike;
    }
}
