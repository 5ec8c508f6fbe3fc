package org.waymark.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/** The trainings of a service. */
@Stateless
@Guarded
public class TrainingQuery {

    @Inject private TrainingReader reader;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * One.
     *
     * @param attended who came; null before
     * @param booked places that are booked
     */
    public record Training(
            long id,
            LocalDate on,
            String topic,
            PlaceKind kind,
            String area,
            int places,
            Integer attended,
            Integer feedback,
            long booked) {

        private static Training of(TrainingReader.Event event) {
            return new Training(
                    event.id(),
                    event.on(),
                    event.topic(),
                    event.kind(),
                    event.area(),
                    event.places(),
                    event.attended(),
                    event.feedback(),
                    event.booked());
        }

        public long left() {
            return places - booked;
        }
    }

    /** Places of one organisation. */
    public record Booked(String organisation, ProfessionalRole role, int places) {}

    /** One with its bookings. */
    public record Opened(Training training, List<Booked> bookings) {}

    /** The newest plan first; {@code before} is the last one shown. */
    @Needs(Right.CASE_WORK)
    public Page<Training> page(Long before) {
        subject.list("trainings");
        List<Training> found = reader.page(scope(), before).stream().map(Training::of).toList();
        return Page.of(found, TrainingReader.PAGE, before == null, false);
    }

    @Needs(Right.CASE_WORK)
    public Opened one(long id) {
        subject.list("training");
        Training found = reader.one(scope(), id).map(Training::of).orElseThrow(NotFound::new);
        return new Opened(
                found,
                reader.bookings(id).stream()
                        .map(each -> new Booked(each.organisation(), each.role(), each.places()))
                        .toList());
    }

    private ServiceScope scope() {
        return ServiceScope.of(current.get(), organisations.directory());
    }
}
