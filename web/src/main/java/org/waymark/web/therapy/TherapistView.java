package org.waymark.web.therapy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.TherapistOfCase;
import org.waymark.therapy.CourseHandover;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.FormSaving;

/** Who counsels beside the worker of a case, and to whom its courses go. */
@Named
@RequestScoped
public class TherapistView {

    @Inject private CaseFile file;
    @Inject private TherapistOfCase therapists;
    @Inject private CourseHandover courses;
    @Inject private FormSaving saving;

    private TherapistOfCase.OfCase record;
    private Long therapist;
    private Long handed;
    private Long successor;

    public TherapistOfCase.OfCase getRecord() {
        if (record == null) {
            record = therapists.of(file.reference());
        }
        return record;
    }

    public String name() {
        return change(
                () -> therapists.name(file.reference(), therapist),
                "Named. They find the case under Counselling.");
    }

    public String end() {
        return change(
                () -> therapists.end(file.reference()), "Nobody counsels beside the worker now.");
    }

    public String handOver() {
        return change(
                () -> courses.handOver(file.reference(), handed, successor),
                "Handed over. The sealed notes of the one before stay theirs.");
    }

    private String change(Runnable change, String notice) {
        return saving.save(change, notice, file.again("courses"));
    }

    public Long getTherapist() {
        return therapist;
    }

    public void setTherapist(Long therapist) {
        this.therapist = therapist;
    }

    public Long getHanded() {
        return handed;
    }

    public void setHanded(Long handed) {
        this.handed = handed;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
