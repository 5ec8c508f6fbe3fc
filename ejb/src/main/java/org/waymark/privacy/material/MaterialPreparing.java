package org.waymark.privacy.material;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.IllegalMove;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * A manager of the case prepares what is given: gathers the records within the scope, weighs the
 * request, decides about each record, and puts all of it before a second person.
 */
@Stateless
@Guarded
public class MaterialPreparing {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONG = 2_000;

    @Inject private MaterialStore store;
    @Inject private MaterialReader reader;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Begins: gathers the records.
     *
     * @throws IllegalMove when the request has no scope or no reason: return it
     */
    @Needs(Right.MATERIAL_PREPARE)
    public void prepare(String reference) {
        MaterialRequest request = load(reference, "preparing began");
        Set<Shortfall> shortfalls = EnumSet.noneOf(Shortfall.class);
        shortfalls.addAll(Shortfall.of(request.asked()));
        shortfalls.remove(Shortfall.WHOLE_FILE);
        if (!shortfalls.isEmpty()) {
            throw new IllegalMove(
                    "Return this request first: "
                            + shortfalls.stream()
                                    .map(Shortfall::label)
                                    .map(String::toLowerCase)
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
        store.move(request, MaterialMove.PREPARE, null, current.get());
        add(request);
    }

    /** Gathers what was written since. */
    @Needs(Right.MATERIAL_PREPARE)
    public void gather(String reference) {
        add(store.inReview(MaterialScope.prepared(current.get()), reference, "records gathered"));
    }

    private void add(MaterialRequest request) {
        Set<String> there =
                store.items(request.id()).stream()
                        .map(item -> item.kind() + " " + item.sourceId())
                        .collect(Collectors.toCollection(HashSet::new));
        List<MaterialReader.Found> found = reader.find(request.caseId(), request.asked());
        if (found.size() > MaterialReader.MOST) {
            throw new IllegalMove(
                    "More than %,d records are within the scope. Return the request as too broad."
                            .formatted(MaterialReader.MOST));
        }
        found.stream()
                .filter(each -> there.add(each.kind() + " " + each.sourceId()))
                .forEach(
                        each ->
                                store.add(
                                        MaterialItem.of(
                                                Ids.next(),
                                                request.id(),
                                                each,
                                                current.get().id(),
                                                clock.instant())));
    }

    /** Writes down what was weighed; it may be unfinished. */
    @Needs(Right.MATERIAL_PREPARE)
    public void weigh(String reference, Weighed weighed) {
        MaterialRequest request =
                store.inReview(MaterialScope.prepared(current.get()), reference, "request weighed");
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        if (weighed.noticeOn() != null && weighed.noticeOn().isAfter(today)) {
            throw new BadInput("noticeOn", "The notice cannot be of a day to come.");
        }
        if (weighed.adviceOn() != null && weighed.adviceOn().isAfter(today)) {
            throw new BadInput("adviceOn", "The advice cannot be of a day to come.");
        }
        store.weighing(request.id())
                .weigh(
                        new Weighed(
                                weighed.relevant(),
                                weighed.proportionate(),
                                TypedText.optional("testWhy", weighed.testWhy(), LONG),
                                weighed.higherTest(),
                                TypedText.optional("higherWhy", weighed.higherWhy(), LONG),
                                weighed.notice(),
                                weighed.noticeOn(),
                                TypedText.optional("noticeWhy", weighed.noticeWhy(), 1_000),
                                weighed.view(),
                                TypedText.optional("victimWords", weighed.words(), LONG),
                                TypedText.optional("adviceFrom", weighed.adviceFrom(), 200),
                                weighed.adviceOn(),
                                TypedText.optional("advice", weighed.advice(), LONG)),
                        current.get().id(),
                        clock.instant());
        store.flush();
    }

    /**
     * Puts it before a second person.
     *
     * @throws IllegalMove naming the first thing that is missing
     */
    @Needs(Right.MATERIAL_PREPARE)
    public void submit(String reference) {
        MaterialRequest request =
                store.inReview(
                        MaterialScope.prepared(current.get()),
                        reference,
                        "put before a second person");
        List<String> missing =
                Readiness.missing(
                        request.asked(),
                        store.weighing(request.id()).weighed(),
                        store.items(request.id()));
        if (!missing.isEmpty()) {
            throw new IllegalMove(String.join(" ", missing));
        }
        request.submitted(current.get().id(), clock.instant());
        store.move(request, MaterialMove.SUBMIT, null, current.get());
    }

    /** Something came up after the approval: it has to be approved again. */
    @Needs(Right.MATERIAL_PREPARE)
    public void takeBack(String reference, String why) {
        MaterialRequest request = load(reference, "taken up again after approval");
        String typed = TypedText.required("takeBackWhy", why, LONG, "Say what came up.");
        store.move(request, MaterialMove.TAKE_BACK, typed, current.get());
        store.approvals(request.id()).forEach(MaterialApproval::end);
    }

    private MaterialRequest load(String reference, String doing) {
        if (reference == null) {
            throw new NotFound();
        }
        return store.load(MaterialScope.prepared(current.get()), reference, doing);
    }
}
