package org.waymark.privacy.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is agreed.
 *
 * @param purposes codes of the list processing_purpose
 * @param parties organisations by what they are in it; each stands once
 * @param categories which data and whose
 * @param article9 null when there is none of a special category
 * @param article10 null when there is none about offences
 * @param schedule1 the condition with its paragraph, such as "paragraph 17, counselling"
 * @param document where the signed document is
 * @param to the day from which it no longer holds; null: until it is ended
 */
public record Terms(
        String title,
        Set<String> purposes,
        Map<PartyRole, Set<Long>> parties,
        String categories,
        Article6 article6,
        Article9 article9,
        Article10 article10,
        String schedule1,
        String document,
        LocalDate from,
        LocalDate to,
        LocalDate reviewOn) {

    /** What cannot be taken as it is, by the field it was typed in. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        required(problems, "title", title, 200, "Enter the name of the agreement.");
        if (purposes.isEmpty()) {
            problems.put("purposes", "Choose what it is for.");
        }
        List<Long> all = new ArrayList<>();
        parties.values().forEach(all::addAll);
        if (all.size() != Set.copyOf(all).size()) {
            problems.put("controllers", "An organisation stands in it twice. Choose what it is.");
        } else if (all.size() < 2) {
            problems.put("controllers", "Choose at least two organisations.");
        } else if (of(PartyRole.CONTROLLER).isEmpty() && of(PartyRole.JOINT).isEmpty()) {
            problems.put("controllers", "Choose who is controller.");
        } else if (of(PartyRole.JOINT).size() == 1) {
            problems.put("joint", "Nobody is joint controller alone.");
        }
        required(problems, "categories", categories, 1_000, "Say which data, and whose.");
        if (article6 == null) {
            problems.put("article6", "Choose the ground.");
        }
        boolean schedule =
                article9 != null && article9.needsSchedule1() || article10 == Article10.SCHEDULE_1;
        if (schedule && (schedule1 == null || schedule1.isBlank())) {
            problems.put("schedule1", "These grounds need a condition of Schedule 1. Enter which.");
        }
        required(problems, "document", document, 300, "Enter where the signed document is.");
        if (from == null) {
            problems.put("validFrom", "Enter the first day.");
        } else if (to != null && !to.isAfter(from)) {
            problems.put("validTo", "It would end before it begins.");
        }
        if (reviewOn == null) {
            problems.put("reviewOn", "Enter when it has to be looked at again.");
        }
        return problems;
    }

    Set<Long> of(PartyRole role) {
        return parties.getOrDefault(role, Set.of());
    }

    private static void required(
            Map<String, String> problems, String field, String typed, int most, String otherwise) {
        if (typed == null || typed.isBlank()) {
            problems.put(field, otherwise);
        } else if (typed.strip().length() > most) {
            problems.put(field, "Use at most " + most + " characters.");
        }
    }
}
