package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Routing;
import org.waymark.commissioning.Service;
import org.waymark.reference.Area;
import org.waymark.reference.Offence;
import org.waymark.reference.PostcodeDirectory;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * Which services can be asked to take somebody on: every open one. Those whose contract is for what
 * is known now, and for where the person lives now, come first; the others are there because what
 * the work brings to light stands in no field.
 */
@ApplicationScoped
class TransferTargets {

    @Inject private TransferStore store;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private PostcodeDirectory postcodes;
    @Inject private Clock clock;

    /** Those that fit first, each part by name. */
    List<Transfers.Target> of(long caseId, long serviceId) {
        TransferStore.About about = store.about(caseId);
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Set<String> groups =
                about.groups(
                        reference
                                .snapshot()
                                .offences()
                                .find(about.offence(), today)
                                .map(Offence::crimeGroup));
        return of(serviceId, area(about), groups, today, organisations.directory());
    }

    /** The same by what is known already. */
    static List<Transfers.Target> of(
            long ownService,
            String areaCode,
            Set<String> groups,
            LocalDate today,
            Directory directory) {
        return directory.services().stream()
                .filter(each -> isOpen(each, ownService))
                .map(
                        each ->
                                new Transfers.Target(
                                        each,
                                        Routing.mayTakeByHand(
                                                each.id(), areaCode, groups, today, directory)))
                .sorted(
                        Comparator.comparing((Transfers.Target each) -> !each.fits())
                                .thenComparing(each -> each.service().name()))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws BadInput when it is none of them
     */
    Service one(long ownService, Long serviceId) {
        Directory directory = organisations.directory();
        return Optional.ofNullable(serviceId)
                .flatMap(directory::service)
                .filter(each -> isOpen(each, ownService))
                .orElseThrow(() -> new BadInput("service", "Choose a service that is open."));
    }

    private static boolean isOpen(Service service, long ownService) {
        return service.id() != ownService && service.active();
    }

    /**
     * The area somebody lives in now: of their newest address that can be placed, else as they were
     * referred.
     */
    String area(TransferStore.About about) {
        return about.postcode() == null ? about.area() : placed(about.postcode(), about.area());
    }

    private String placed(String postcode, String otherwise) {
        String area =
                postcodes
                        .area(postcode)
                        .orElseGet(() -> reference.areas().ofPostcode(postcode).code());
        return Area.UNKNOWN.equals(area) ? otherwise : area;
    }
}
