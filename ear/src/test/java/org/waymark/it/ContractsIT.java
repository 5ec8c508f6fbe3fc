package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The commissioner's contracts on their pages: money by role, and no way to a person. */
class ContractsIT extends Running {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String NOTE = "By ContractsIT";
    private static final long ROUTE = 8_800_651;

    private final Visitor manager = Visitor.person("helena.stroud");

    @AfterEach
    void nothingIsLeft() {
        RightsMatrix.change("DELETE FROM award_payment WHERE note = ?", NOTE);
        RightsMatrix.change("DELETE FROM award_variation WHERE reason = ?", NOTE);
        RightsMatrix.change("DELETE FROM award_action WHERE owner = ?", NOTE);
        RightsMatrix.change("DELETE FROM contract_target WHERE reason = ?", NOTE);
        RightsMatrix.change(
                "DELETE FROM award_lot_code WHERE lot_id IN (SELECT id FROM award_lot WHERE name"
                        + " LIKE ?)",
                NOTE + "%");
        RightsMatrix.change("DELETE FROM award_lot WHERE name LIKE ?", NOTE + "%");
        RightsMatrix.change(
                "DELETE FROM award_source WHERE programme_id IN (SELECT id FROM programme WHERE code"
                        + " = 'THEME-2')");
        RightsMatrix.change("DELETE FROM award_partner WHERE name = ?", NOTE);
        RightsMatrix.change("DELETE FROM award WHERE reference = 'IT-GRANT'");
        RightsMatrix.change("UPDATE award_action SET service_id = NULL");
        RightsMatrix.change("DELETE FROM award_contract WHERE contract_id = ?", ROUTE);
        RightsMatrix.change("DELETE FROM contract WHERE id = ?", ROUTE);
    }

    @Test
    void a_contract_pays_for_a_further_service_whose_provider_reads_its_own_figures_alone() {
        RightsMatrix.change(
                "INSERT INTO contract (id, service_id, commissioner_id, reference, title, valid_from,"
                        + " valid_to) VALUES (?, 1000, 100, 'IT-ROUTE', 'By ContractsIT',"
                        + " '2001-01-01', '2002-01-01')",
                ROUTE);
        long contract = award("IDVA-1");
        String change = "/commissioning/award-change?a=" + contract;
        String here = "/commissioning/award?a=" + contract;
        Visitor provider = Visitor.person("patricia.ferguson");
        assertThat(provider.get(here).statusCode()).as("not yet").isEqualTo(404);
        assertThat(manager.submit(change, "servicing", "addService", "Add the service").body())
                .contains("Choose the contract.");
        String[] further = {
            "furtherContract", Long.toString(ROUTE),
            "furtherFrom", "1/1/1990",
            "addService", "Add the service"
        };
        assertThat(manager.submit(change, "servicing", further).body())
                .contains("Enter a day within the contract.");
        further[3] =
                RightsMatrix.text(
                        "SELECT DATE_FORMAT(first_day, '%e/%c/%Y') FROM award WHERE id = ?",
                        contract);
        manager.submit(change, "servicing", further);
        assertThat(manager.get(here).body())
                .contains("All services of this contract", "<select id=\"s\"")
                .contains("by borough and crime group");
        assertThat(manager.get(here + "&s=1000").body()).contains("Counted with UNIVERSAL-1");
        assertThat(provider.get(here).body())
                .contains("Counted with UNIVERSAL-1")
                .doesNotContain("All services of this contract", "<select id=\"s\"")
                .doesNotContain("by borough and crime group");
        assertThat(provider.get(here + "&s=1010").statusCode()).as("of another").isEqualTo(404);
        manager.submit(
                change,
                "endingService",
                "furtherService",
                "1000",
                "takeServiceBack",
                "It was added by mistake");
        assertThat(provider.get(here).statusCode()).as("taken back").isEqualTo(404);
        assertThat(manager.get(here).body()).doesNotContain("All services of this contract");
    }

    @Test
    void what_has_to_be_put_right_is_read_by_both_sides_until_it_is_done() {
        long contract = award("UNIVERSAL-1");
        String change = "/commissioning/award-change?a=" + contract;
        String here = "/commissioning/award?a=" + contract;
        assertThat(
                        manager.submit(
                                        change,
                                        "acting",
                                        "actionWhat",
                                        "Ask everybody twice",
                                        "actionOwner",
                                        NOTE,
                                        "addAction",
                                        "Write it down")
                                .body())
                .contains("Enter the last day for it.", "value=\"Ask everybody twice\"");
        manager.submit(
                change,
                "acting",
                "actionWhat",
                "Ask everybody twice",
                "actionOwner",
                NOTE,
                "actionDue",
                "1/11/2025",
                "addAction",
                "Write it down");
        assertThat(manager.get(here).body()).contains("Ask everybody twice", "Overdue");
        Visitor provider = Visitor.person("patricia.ferguson");
        assertThat(provider.get(here).body()).contains("Ask everybody twice", "Overdue");
        assertThat(provider.get(change).statusCode()).isEqualTo(403);
    }

    @Test
    void a_target_of_its_own_is_agreed_once_for_a_quarter_that_is_not_over() {
        long contract = award("UNIVERSAL-1");
        String change = "/commissioning/award-change?a=" + contract;
        String[] seventy = {
            "targetCode", "M10",
            "targetNumber", "71.5",
            "targetFirst", org.waymark.reference.Quarter.of(java.time.Instant.now()).code(),
            "targetReason", NOTE,
            "addTarget", "Agree the target"
        };
        manager.submit(change, "targeting", seventy);
        assertThat(manager.get("/commissioning/award?a=" + contract).body())
                .contains("Targets of this contract", "71.5");
        assertThat(manager.submit(change, "targeting", seventy).body())
                .contains("This contract has a target of its own for some of these quarters.");
        assertThat(
                        manager.submit(
                                        change,
                                        "targeting",
                                        "targetCode",
                                        "M10",
                                        "targetNumber",
                                        "much",
                                        "targetReason",
                                        NOTE,
                                        "addTarget",
                                        "Agree the target")
                                .body())
                .contains("Enter a number, for example 80 or 12.5.", "value=\"much\"");
    }

    @Test
    void the_prevention_fund_has_its_projects_and_the_pan_london_contract_its_variations() {
        String funds = manager.get("/commissioning/awards").body().replaceAll("\\s+", " ");
        assertThat(funds)
                .contains("Crime Prevention Fund", "£70,000,000 from MOPAC")
                .contains("Awarded: £70,000,000 to 183 contracts and grants");
        String idva = manager.get("/commissioning/award?a=" + award("IDVA-1")).body();
        assertThat(idva)
                .contains("£4,999,001", "£1,499,700", "£1,999,600", "£8,498,301")
                .contains("Sixth partner", "Figures of the whole service");
    }

    @Test
    void a_contract_manager_enters_money_and_nobody_else_does() {
        long grant = opened();
        String change = "/commissioning/award-change?a=" + grant;
        String here = "/commissioning/award?a=" + grant;
        HttpResponse<String> wrong =
                manager.submit(
                        change,
                        "paying",
                        "payQuarter",
                        "2027Q1",
                        "paid",
                        "ten pounds",
                        "note",
                        NOTE,
                        "pay",
                        "Enter the payment");
        assertThat(wrong.body())
                .contains("Enter a sum in pounds", "value=\"ten pounds\"", "value=\"" + NOTE);
        manager.submit(
                change,
                "paying",
                "payQuarter",
                "2027Q1",
                "paid",
                "1,250.50",
                "note",
                NOTE,
                "pay",
                "Enter the payment");
        manager.submit(
                change,
                "varying",
                "agreedOn",
                "1/11/2026",
                "change",
                "-500",
                "reason",
                NOTE,
                "vary",
                "Enter the variation");
        assertThat(manager.get(here).body()).contains("£1,250.50", "£9,500", "−£500");

        Visitor analyst = Visitor.person("oliver.pemberton");
        assertThat(analyst.get(change).statusCode()).isEqualTo(403);
        assertThat(analyst.get(here).body()).contains("£9,500").doesNotContain("award-change");
        Visitor provider = Visitor.person("patricia.ferguson");
        assertThat(provider.get("/commissioning/award?a=" + award("UNIVERSAL-1")).statusCode())
                .isEqualTo(200);
        assertThat(provider.get("/commissioning/award?a=" + award("IDVA-1")).statusCode())
                .isEqualTo(404);
        assertThat(provider.get(here).statusCode()).isEqualTo(404);
        assertThat(provider.get("/commissioning/awards").body())
                .contains("UNIVERSAL-1")
                .doesNotContain("IDVA-1", "CPF-001");
        for (String person : new String[] {"/casework/work", "/referral/inbox", "/access/audit"}) {
            assertThat(manager.get(person).statusCode()).as(person).isEqualTo(403);
        }
    }

    @Test
    void a_contract_of_two_funds_is_one_contract_and_stands_in_both_with_its_part() {
        long contract = award("UNIVERSAL-1");
        String change = "/commissioning/award-change?a=" + contract;
        String theme = RightsMatrix.text("SELECT id FROM programme WHERE code = 'THEME-2'");
        assertThat(shared(change, theme, "99,000,000").body())
                .contains("It is worth £", "value=\"99,000,000\"");
        assertThat(
                        shared(
                                        change,
                                        RightsMatrix.text(
                                                "SELECT programme_id FROM award WHERE id = ?",
                                                contract),
                                        "1,000")
                                .body())
                .contains("It belongs to this one, which pays the rest.");
        assertThat(shared(change, theme, "1,000").statusCode()).isEqualTo(302);
        Visitor provider = Visitor.person("patricia.ferguson");
        for (Visitor reader : new Visitor[] {manager, provider}) {
            assertThat(reader.get("/commissioning/award?a=" + contract).body())
                    .contains("Also paid by", "of Crime Prevention Fund: £1,000");
        }
        assertThat(funds()).contains("Awarded: £70,001,000 to 184 contracts and grants");
        assertThat(manager.get("/commissioning/awards?p=" + theme).body())
                .contains("Of this paid by the programme", ">£1,000</td>");
        assertThat(funds()).doesNotContain("Of this paid by the programme");
        assertThat(manager.get("/commissioning/awards.csv?p=" + theme).body())
                .as("in the list of whoever pays a part")
                .contains("UNIVERSAL-1");
        shared(change, theme, "0");
        assertThat(funds()).contains("Awarded: £70,000,000 to 183 contracts and grants");
    }

    private HttpResponse<String> shared(String change, String programme, String pounds) {
        return manager.submit(
                change,
                "sharing",
                "sourceProgramme",
                programme,
                "sourcePounds",
                pounds,
                "share",
                "Save the part");
    }

    private String funds() {
        return manager.get("/commissioning/awards").body().replaceAll("\\s+", " ");
    }

    @Test
    void a_partner_that_left_stays_in_the_list_with_its_last_day() {
        long contract = award("UNIVERSAL-1");
        String change = "/commissioning/award-change?a=" + contract;
        manager.submit(
                change,
                "partners",
                "partner",
                NOTE,
                "part",
                "PARTNER",
                "addPartner",
                "Add the partner");
        assertThat(manager.submit(change, "leaving", "partnerLeft", "It left").body())
                .contains("Choose the partner.", "Enter its last day.");
        LocalDate first =
                LocalDate.parse(
                        RightsMatrix.text("SELECT first_day FROM award WHERE id = ?", contract));
        for (LocalDate never : new LocalDate[] {first.minusDays(1), LocalDate.of(2099, 1, 1)}) {
            assertThat(left(change, TYPED.format(never)).body())
                    .contains("Enter a day on which the contract or grant runs.");
        }
        String here = "/commissioning/award?a=" + contract;
        for (LocalDate day : new LocalDate[] {first, first.plusDays(1)}) {
            assertThat(left(change, TYPED.format(day)).statusCode()).isEqualTo(302);
            assertThat(manager.get(here).body())
                    .as("a wrong day is put right")
                    .contains(NOTE, ", until " + READ.format(day));
        }
        assertThat(left(change, "").statusCode()).as("it stays after all").isEqualTo(302);
        assertThat(manager.get(here).body())
                .contains(NOTE)
                .doesNotContain(", until " + READ.format(first.plusDays(1)));
    }

    private HttpResponse<String> left(String change, String day) {
        return manager.submit(
                change,
                "leaving",
                "leaver",
                RightsMatrix.text("SELECT id FROM award_partner WHERE name = ?", NOTE),
                "leftOn",
                day,
                "partnerLeft",
                "It left");
    }

    @Test
    void a_lot_is_chosen_from_the_lists_and_taken_back_when_it_was_a_mistake() {
        long contract = award("UNIVERSAL-1");
        String change = "/commissioning/award-change?a=" + contract;
        String here = "/commissioning/award?a=" + contract;
        assertThat(manager.submit(change, "lots", "lotName", NOTE, "addLot", "Add the lot").body())
                .contains("Choose the kinds of crime, the areas, or both.", "value=\"" + NOTE);
        String[] barnet = {
            "lotName", NOTE, "lotGroups", "HATE", "lotAreas", "E09000003", "addLot", "Add the lot"
        };
        assertThat(manager.submit(change, "lots", barnet).statusCode()).isEqualTo(302);
        assertThat(manager.submit(change, "lots", barnet).body())
                .contains("This award has a lot of this name.");
        Visitor provider = Visitor.person("patricia.ferguson");
        for (Visitor reader : new Visitor[] {manager, provider}) {
            assertThat(reader.get(here).body())
                    .contains(NOTE, "Hate crime", "Barnet", "These areas, all crime");
            assertThat(reader.get(here.replace("award?", "award.csv?")).body()).contains(NOTE);
        }
        for (String action : new String[] {"LotQuery.of", "LotQuery.export"}) {
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND detail"
                                            + " LIKE '%lots of UNIVERSAL-1%'",
                                    action))
                    .as("the audit says of which contract")
                    .isPositive();
        }
        String lot = RightsMatrix.text("SELECT id FROM award_lot WHERE name = ?", NOTE);
        assertThat(manager.submit(change, "endingLot", "endLot", "Take the lot back").body())
                .contains("Choose the lot.");
        manager.submit(change, "endingLot", "endedLot", lot, "endLot", "Take the lot back");
        assertThat(manager.get(here).body()).doesNotContain(NOTE);
        assertThat(provider.get(change).statusCode()).isEqualTo(403);
    }

    @Test
    void every_figure_opens_its_definition_and_the_file_has_27_columns() {
        Visitor analyst = Visitor.person("oliver.pemberton");
        String page = analyst.get("/commissioning/indicator?i=M16").body();
        assertThat(page)
                .contains("Complaints received.", "Not collected: nothing records it yet.")
                .contains("Not collected</td>")
                .doesNotContain("A new version");
        assertThat(manager.get("/commissioning/indicator?i=M16").body()).contains("A new version");
        assertThat(analyst.get("/commissioning/indicator?i=M99").statusCode()).isEqualTo(404);
        String quarter =
                analyst.get("/commissioning/returns")
                        .body()
                        .replaceAll("\\s+", " ")
                        .replaceFirst("^.*?<option value=\"(20\\d\\dQ\\d)\".*", "$1");
        HttpResponse<String> file = analyst.get("/commissioning/performance.csv?q=" + quarter);
        assertThat(file.statusCode()).isEqualTo(200);
        String[] lines = file.body().split("\r?\n");
        assertThat(lines[0].split(",", -1)).hasSize(27);
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("UNIVERSAL-1"));
    }

    private long opened() {
        HttpResponse<String> answer =
                manager.submit(
                        "/commissioning/award-new",
                        "awarding",
                        "programmeId",
                        RightsMatrix.text("SELECT id FROM programme WHERE code = 'THEME-1'"),
                        "reference",
                        "IT-GRANT",
                        "title",
                        "A project",
                        "holder",
                        "A charity",
                        "value",
                        "10,000",
                        "from",
                        "1/4/2027",
                        "to",
                        "31/3/2028",
                        "openAward",
                        "Open it");
        assertThat(answer.statusCode()).as("sent on to its page").isEqualTo(302);
        return award("IT-GRANT");
    }

    private static long award(String reference) {
        return Long.parseLong(
                RightsMatrix.text("SELECT id FROM award WHERE reference = ?", reference));
    }
}
