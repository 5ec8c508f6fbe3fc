package org.waymark.reporting;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps the counts small and exact, a transaction at a time. */
@Stateless
public class CountsWriter {

    private static final int PARTS_AT_ONCE = 5_000;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    /**
     * Puts some of the parts together.
     *
     * @return whether there may be more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean putTogether() {
        try (Connection connection = database.getConnection()) {
            return CountWriter.fold(connection, PARTS_AT_ONCE) >= PARTS_AT_ONCE;
        } catch (SQLException failed) {
            throw new IllegalStateException("Counts could not be put together", failed);
        }
    }

    /**
     * Makes the counts equal to the facts below them.
     *
     * @return how many cells were not
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int putRight() {
        try (Connection connection = database.getConnection()) {
            return CountWriter.correct(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("Counts could not be put right", failed);
        }
    }
}
