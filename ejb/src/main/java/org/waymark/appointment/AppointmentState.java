package org.waymark.appointment;

import java.util.Arrays;
import java.util.List;

/** What became of an appointment. From booked it goes once to one of the others, and stays. */
public enum AppointmentState {
    BOOKED("Booked", true),
    ATTENDED("Attended", true),
    DID_NOT_ATTEND("Did not attend", true),
    CANCELLED_BY_PERSON("Cancelled by the person", false),
    CANCELLED_BY_SERVICE("Cancelled by the service", false),
    MOVED("Moved", false);

    private final String label;
    private final boolean holdsTime;

    AppointmentState(String label, boolean holdsTime) {
        this.label = label;
        this.holdsTime = holdsTime;
    }

    public String label() {
        return label;
    }

    /** Is its time taken? Otherwise somebody else can have it. */
    boolean holdsTime() {
        return holdsTime;
    }

    /** Can it be known only once its day has come? */
    boolean isOfTheDay() {
        return this == ATTENDED || this == DID_NOT_ATTEND;
    }

    /** What somebody may say that it became; moving has its own way. */
    public static List<AppointmentState> outcomes() {
        return Arrays.stream(values()).filter(each -> each != BOOKED && each != MOVED).toList();
    }
}
