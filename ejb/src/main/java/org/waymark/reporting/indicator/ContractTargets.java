package org.waymark.reporting.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The targets that one contract has of its own. Like a version of an indicator it is said before
 * the quarter is over that it counts for; it can be taken back and is never overwritten.
 */
@Stateless
@Guarded
public class ContractTargets {

    private static final String NUMBER = "[0-9]{1,7}([.][0-9])?";
    private static final int REASON = 300;
    private static final BigDecimal ALL = new BigDecimal(100);

    @Inject private ContractTargetStore store;
    @Inject private IndicatorStore indicators;
    @Inject private IndicatorContractsReader contracts;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** One as filled in; the last quarter may be left out where it is the first. */
    public record NewTarget(
            String code, String firstQuarter, String lastQuarter, String target, String reason) {}

    /** Those of a contract; none of one that the reader may not see. */
    @Needs(
            value = {Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES},
            audited = false)
    public List<ContractTarget> of(long awardId) {
        AwardScope scope = AwardScope.of(current.get(), organisations.directory());
        return contracts.of(scope, awardId, now()).isEmpty() ? List.of() : store.of(awardId);
    }

    /** The indicators that a target can be of: those of which one way is better. */
    @Needs(value = Right.CONTRACT_EDIT, audited = false)
    public List<Indicator> choices() {
        return indicators.on(now().lastDay()).stream()
                .filter(each -> each.direction() != Indicator.Direction.NONE)
                .toList();
    }

    /**
     * Agrees one.
     *
     * @throws NotFound when it is no contract of the commissioner
     */
    @Needs(Right.CONTRACT_EDIT)
    public void add(long awardId, NewTarget wanted) {
        IndicatorContractsReader.Contract contract = own(awardId);
        Map<String, String> problems = new LinkedHashMap<>();
        Indicator indicator =
                choices().stream()
                        .filter(each -> each.code().equals(wanted.code()))
                        .findFirst()
                        .orElse(null);
        if (indicator == null) {
            problems.put("targetCode", "Choose the indicator.");
        }
        BigDecimal target = number(problems, wanted.target(), indicator);
        Quarter first = quarter(problems, "targetFirst", wanted.firstQuarter());
        boolean one = wanted.lastQuarter() == null || wanted.lastQuarter().isBlank();
        Quarter last = one ? first : quarter(problems, "targetLast", wanted.lastQuarter());
        if (first != null && first.lastDay().isBefore(WorkingDays.dateOf(clock.instant()))) {
            problems.put("targetFirst", "Choose a quarter that is not over.");
        }
        if (first != null && last != null && last.compareTo(first) < 0) {
            problems.put("targetLast", "It ends before it begins.");
        }
        if (wanted.reason() == null || wanted.reason().isBlank()) {
            problems.put("targetReason", "Enter why.");
        } else if (!TypedText.fits(wanted.reason(), REASON)) {
            problems.put("targetReason", TypedText.tooLong(wanted.reason(), REASON));
        }
        refuse(problems);
        store.lock(awardId);
        if (store.of(awardId).stream()
                .anyMatch(
                        each -> each.code().equals(wanted.code()) && each.overlaps(first, last))) {
            problems.put(
                    "targetFirst",
                    "This contract has a target of its own for some of these quarters. Take it back"
                            + " first.");
        }
        refuse(problems);
        store.add(
                new ContractTarget(
                        0, awardId, wanted.code(), first, last, target, wanted.reason().strip()),
                current.get().id(),
                clock.instant());
        subject.list("target of %s for %s".formatted(wanted.code(), contract.reference()));
    }

    /**
     * Takes one back: the definition's counts again, from the running quarter on. Quarters that are
     * over keep what was said for them, and what was submitted keeps its own.
     *
     * @throws BadInput when all its quarters are over
     * @throws NotFound when the contract has no such target
     */
    @Needs(Right.CONTRACT_EDIT)
    public void takeBack(long awardId, long id) {
        IndicatorContractsReader.Contract contract = own(awardId);
        store.lock(awardId);
        ContractTarget target =
                store.of(awardId).stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (target.isOver(now())) {
            throw new BadInput("takeBack", "The quarters it counts for are over. It stays.");
        }
        if (target.hasBegun(now())) {
            store.shorten(id, now().previous());
        } else {
            store.end(awardId, id, current.get().id(), clock.instant());
        }
        subject.list("target taken back for " + contract.reference());
    }

    private IndicatorContractsReader.Contract own(long awardId) {
        return contracts
                .of(new AwardScope(current.get().organisationId(), Set.of()), awardId, now())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Quarter now() {
        return Quarter.of(clock.instant());
    }

    private static BigDecimal number(
            Map<String, String> problems, String typed, Indicator indicator) {
        String plain = typed == null ? "" : typed.strip().replace("%", "");
        if (!plain.matches(NUMBER)) {
            problems.put("targetNumber", "Enter a number, for example 80 or 12.5.");
            return null;
        }
        BigDecimal number = new BigDecimal(plain);
        if (indicator != null && indicator.isShare() && number.compareTo(ALL) > 0) {
            problems.put("targetNumber", "A percentage is 100 at most.");
        }
        return number;
    }

    private static Quarter quarter(Map<String, String> problems, String field, String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException none) {
            problems.put(field, "Choose the quarter.");
            return null;
        }
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
