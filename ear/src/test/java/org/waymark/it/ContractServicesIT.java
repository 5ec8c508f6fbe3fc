package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Role;
import org.waymark.commissioning.award.AwardAction;
import org.waymark.commissioning.award.AwardActions;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.reference.Quarter;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.reporting.returns.PerformanceQuery;
import org.waymark.reporting.returns.ReturnMaking;
import org.waymark.reporting.returns.ReturnQuery;
import org.waymark.reporting.returns.ReturnWork;
import org.waymark.shared.NotFound;

/**
 * A contract that pays for two services, and a service that two contracts pay for. In the quarter
 * by hand one service received twenty referrals and its contract paid £850; the other service
 * received none.
 */
class ContractServicesIT extends Deployed {

    private static final Quarter THEN = Quarter.parse(QuarterByHand.QUARTER);
    private static final long FIRST = QuarterByHand.SERVICE;
    private static final long FURTHER = 1010;
    private static final long LATER = 8_800_700;

    @Inject private IndicatorQuery indicators;
    @Inject private ReturnWork work;
    @Inject private ReturnQuery returns;
    @Inject private ReturnMaking making;
    @Inject private PerformanceQuery performance;
    @Inject private AwardActions actions;
    @Inject private AwardQuery awards;
    @Inject private CurrentActor current;
    @Resource private UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @BeforeEach
    void aContractByHandPaysForTwoServices() throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection()) {
            QuarterByHand.write(connection);
        }
        change(
                "INSERT INTO contract (id, service_id, commissioner_id, reference, title, valid_from,"
                        + " valid_to) VALUES (8800601, 1010, 100, 'BY-HAND-2', 'By hand',"
                        + " '2018-04-01', '2019-04-01')");
        change(
                "INSERT INTO award_contract (contract_id, award_id, service_id) VALUES (8800601,"
                        + " 8800000, 1010)");
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        current.become(null, null);
        transaction.rollback();
    }

    @Test
    void each_service_has_its_own_return_and_reader_and_the_money_stands_once() throws Exception {
        make();
        assertThat(returns.quarter(THEN).returns())
                .extracting(ContractReturn::serviceId)
                .containsExactly(FIRST, FURTHER);
        provider();
        ContractReturn first = only();
        assertThat(first.serviceId()).isEqualTo(FIRST);
        work.submit(first.id(), 0, "We cope.", null);
        assertThat(figure(returns.one(first.id(), 0), "M1").numerator()).isEqualTo("20");
        assertThat(figure(returns.one(first.id(), 0), "M21").numerator()).isEqualTo("£850");
        other();
        ContractReturn further = only();
        assertThat(further.serviceId()).isEqualTo(FURTHER);
        work.submit(further.id(), 0, "Nobody came.", null);
        assertThat(figure(returns.one(further.id(), 0), "M1").numerator()).isEqualTo("0");
        assertThat(figure(returns.one(further.id(), 0), "M21").collected()).isFalse();
        assertThatThrownBy(() -> returns.one(first.id(), 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void figures_are_of_each_service_and_added_up_and_a_provider_has_only_its_own()
            throws Exception {
        analyst();
        IndicatorQuery.Sheet sheet = indicators.sheet(QuarterByHand.AWARD, FURTHER, THEN);
        assertThat(sheet.services()).extracting(IndicatorQuery.Paid::id).contains(FIRST, FURTHER);
        assertThat(figure(sheet.figures(), "M1").numerator()).isEqualTo("0");
        assertThat(figure(sheet.total(), "M1").numerator()).isEqualTo("20");
        assertThat(figure(sheet.total(), "M21").numerator()).isEqualTo("£850");
        assertThat(figure(sheet.total(), "M22-5").result()).contains("cannot be added");
        assertThat(sheet.unit().services() + sheet.unit().without()).isEqualTo(2);
        assertThat(indicators.indicator("M1", THEN).lines()).hasSize(2);
        provider();
        IndicatorQuery.Sheet own = indicators.sheet(QuarterByHand.AWARD, null, THEN);
        assertThat(own.chosen().id()).isEqualTo(FIRST);
        assertThat(own.services()).isEmpty();
        assertThat(own.total()).isEmpty();
        assertThat(own.unit()).as("less their own it is the other provider's number").isNull();
        assertThat(own.withOthers()).isTrue();
        assertThatThrownBy(() -> indicators.sheet(QuarterByHand.AWARD, FURTHER, THEN))
                .isInstanceOf(NotFound.class);
    }

    /** It began after the quarter, and then it ended before it. */
    @Test
    void a_contract_tells_no_figures_of_a_quarter_in_which_it_did_not_run() throws Exception {
        change("DELETE FROM award_contract WHERE contract_id = 8800601");
        analyst();
        assertThat(indicators.sheet(QuarterByHand.AWARD, null, THEN).runs()).isTrue();
        change("UPDATE award SET first_day = '2019-01-01' WHERE id = 8800000");
        IndicatorQuery.Sheet before = indicators.sheet(QuarterByHand.AWARD, null, THEN);
        assertThat(before.runs()).isFalse();
        assertThat(figure(before.figures(), "M1").result())
                .isEqualTo("It did not run in this quarter");
        assertThat(figure(before.figures(), "M21").numerator())
                .as("money that was paid for it stands")
                .isEqualTo("£850");
        change(
                "UPDATE award SET first_day = '2018-04-01', last_day = '2018-09-30' WHERE id ="
                        + " 8800000");
        assertThat(figure(indicators.sheet(QuarterByHand.AWARD, null, THEN).figures(), "M1"))
                .extracting(Figure::collected)
                .isEqualTo(false);
    }

    /** October to December 2018 was over when the service was added from January 2019 on. */
    @Test
    void a_service_that_is_added_later_changes_no_quarter_that_is_over() throws Exception {
        change("UPDATE award_contract SET first_day = '2019-01-01' WHERE contract_id = 8800601");
        make();
        assertThat(returns.quarter(THEN).returns())
                .extracting(ContractReturn::serviceId)
                .containsExactly(FIRST);
        provider();
        assertThat(indicators.sheet(QuarterByHand.AWARD, null, THEN).unit().pence())
                .as("then it was all for the first service")
                .isEqualTo(85_000);
        change(
                "UPDATE award_contract SET first_day = '2018-10-01', ended_at = '2019-01-02' WHERE"
                        + " contract_id = 8800601");
        other();
        assertThatThrownBy(() -> indicators.sheet(QuarterByHand.AWARD, null, THEN))
                .as("taken back")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_provider_reads_nothing_that_has_to_be_put_right_at_a_service_of_another()
            throws Exception {
        change(
                "INSERT INTO award_payment (id, award_id, quarter, paid_pence, note, account_id, at)"
                        + " VALUES (8800703, 8800000, '2018Q2', 100, 'For the first', 0,"
                        + " '2018-10-10')");
        become("helena.stroud", Role.CONTRACT_MANAGER, null);
        assertThat(actions.services(QuarterByHand.AWARD))
                .extracting(AwardActions.OfService::id)
                .containsExactly(FIRST, FURTHER);
        LocalDate due = LocalDate.of(2019, 3, 1);
        actions.add(
                QuarterByHand.AWARD,
                new AwardActions.NewAction("Of the first", "Its lead", due, null, FIRST));
        actions.add(
                QuarterByHand.AWARD,
                new AwardActions.NewAction("Of both", "The leads", due, null, null));
        assertThat(actions.of(QuarterByHand.AWARD)).hasSize(2);
        provider();
        assertThat(actions.of(QuarterByHand.AWARD)).hasSize(2);
        other();
        assertThat(actions.of(QuarterByHand.AWARD))
                .extracting(AwardAction::what)
                .containsExactly("Of both");
        assertThat(awards.one(QuarterByHand.AWARD).payments())
                .as("money without its words, which can be about the other")
                .isNotEmpty()
                .allMatch(payment -> payment.note() == null);
        become("helena.stroud", Role.CONTRACT_MANAGER, null);
        assertThatThrownBy(
                        () ->
                                actions.add(
                                        QuarterByHand.AWARD,
                                        new AwardActions.NewAction(
                                                "Of none", "A lead", due, null, 1000L)))
                .isInstanceOf(NotFound.class);
    }

    /**
     * £850 and £100 were paid for the service; whichever contract counts it, it is counted once.
     */
    @Test
    void a_service_under_two_contracts_is_counted_with_one_of_them() throws Exception {
        change("DELETE FROM award_contract WHERE contract_id = 8800601");
        change(
                "INSERT INTO award (id, programme_id, commissioner_id, kind, service_id, reference,"
                        + " title, holder, value_pence, first_day, last_day) SELECT 8800700, MIN(id),"
                        + " 100, 'CONTRACT', 1070, 'BY-HAND-LATER', 'Later', 'Holder', 400000,"
                        + " '2018-11-15', '2019-12-31' FROM programme");
        change(
                "INSERT INTO award_payment (id, award_id, quarter, paid_pence, account_id, at) VALUES"
                        + " (8800701, 8800700, '2018Q3', 10000, 0, '2019-01-10')");
        provider();
        IndicatorQuery.Sheet later = indicators.sheet(LATER, null, THEN);
        assertThat(later.countedWith()).isEqualTo("BY-HAND");
        assertThat(figure(later.figures(), "M1").result()).isEqualTo("Counted with BY-HAND");
        assertThat(figure(later.figures(), "M21").numerator()).isEqualTo("£100");
        assertThat(later.unit().pence()).isEqualTo(95_000);
        assertThat(later.withOthers()).as("all of it is for their own service").isFalse();
        endFirst();
        assertThat(indicators.sheet(LATER, null, THEN).countedWith())
                .as("the one that runs longest into it")
                .isNull();
        assertThat(indicators.sheet(QuarterByHand.AWARD, null, THEN).countedWith())
                .isEqualTo("BY-HAND-LATER");
        change("DELETE FROM award_variation WHERE id = 8800702");
        make();
        provider();
        ContractReturn money =
                returns.quarter(THEN).returns().stream()
                        .filter(each -> each.awardId() == LATER)
                        .findFirst()
                        .orElseThrow();
        work.submit(money.id(), 0, "Money alone.", null);
        assertThat(returns.one(money.id(), 0).lines())
                .extracting(line -> line.figure().indicator().code())
                .containsExactly("M21");
        assertThat(performance.export(THEN))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("Counted with BY-HAND", "£100"));

        endFirst();
        assertThat(indicators.sheet(LATER, null, THEN).countedWith())
                .as("a return that was submitted says with which")
                .isEqualTo("BY-HAND");
        assertThat(indicators.sheet(QuarterByHand.AWARD, null, THEN).countedWith()).isNull();
        ContractReturn whole =
                returns.quarter(THEN).returns().stream()
                        .filter(each -> each.awardId() == QuarterByHand.AWARD)
                        .findFirst()
                        .orElseThrow();
        work.submit(whole.id(), 0, "All of it.", null);
        assertThat(figure(returns.one(whole.id(), 0), "M1").numerator()).isEqualTo("20");
        change("UPDATE award SET last_day = '2018-09-30' WHERE id = 8800000");
        change("DELETE FROM award_variation WHERE id = 8800702");
        assertThat(performance.export(THEN))
                .as("it no longer runs in the quarter, and its figures stand with it")
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("Counted with BY-HAND"));
    }

    private void endFirst() throws SQLException {
        change(
                "INSERT INTO award_variation (id, award_id, agreed_on, change_pence, last_day, reason,"
                        + " account_id, at) VALUES (8800702, 8800000, '2018-10-01', 0, '2018-11-30',"
                        + " 'Ends', 0, '2018-10-01')");
    }

    private void make() throws SQLException {
        become("helena.stroud", Role.CONTRACT_MANAGER, null);
        work.make(THEN);
        while (making.next()) {
            // One contract each time.
        }
    }

    private ContractReturn only() {
        List<ContractReturn> all = returns.quarter(THEN).returns();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Figure figure(ReturnQuery.Opened opened, String code) {
        return figure(opened.lines().stream().map(ReturnQuery.Line::figure).toList(), code);
    }

    private static Figure figure(List<Figure> figures, String code) {
        return figures.stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void provider() throws SQLException {
        become("hibo.samatar", Role.SERVICE_MANAGER, FIRST);
    }

    private void other() throws SQLException {
        become("leroy.samuels", Role.SERVICE_MANAGER, FURTHER);
    }

    private void analyst() throws SQLException {
        become("oliver.pemberton", Role.COMMISSIONER_ANALYST, null);
    }

    private void become(String username, Role role, Long service) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT id, organisation_id FROM account WHERE username = '"
                                        + username
                                        + "'")) {
            row.next();
            current.become(
                    new Actor(
                            row.getLong(1),
                            username,
                            "Some Body",
                            row.getLong(2),
                            List.of(new Actor.Grant(role, service, null)),
                            Set.of()),
                    "127.0.0.1");
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
