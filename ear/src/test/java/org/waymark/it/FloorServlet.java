package org.waymark.it;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.waymark.shared.Ids;

/**
 * The floor of {@link PagesBench}, in the server under test only: the statements of a page one
 * after the other on one connection of the same pool, every column of every row read, then the
 * bytes of the page. No sign-in, no rights, no Faces.
 */
@WebServlet("/floor")
public class FloorServlet extends HttpServlet {

    /** Between two statements in what is posted. */
    static final String NEXT = "\u0000";

    /** The id of each row of an insert: it stands first. */
    private static final Pattern NEW_ID = Pattern.compile("(?<=\\()\\d{15,}(?=, )");

    private static final Map<String, List<String>> SQL = new ConcurrentHashMap<>();
    private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>();

    @Resource(lookup = "jdbc/waymark")
    private transient DataSource pool;

    /** Keeps the statements ({@code part=sql}) or the bytes of a page for later. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        String page = request.getParameter("page");
        if ("sql".equals(request.getParameter("part"))) {
            SQL.put(page, List.of(new String(body, StandardCharsets.UTF_8).split(NEXT)));
        } else {
            PAGES.put(page, body);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = request.getParameter("page");
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : SQL.get(page)) {
                read(statement, sql.startsWith("INSERT") ? again(sql) : sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(PAGES.get(page));
    }

    /** What was added has to be added again, every row under an id of its own. */
    private static String again(String insert) {
        return NEW_ID.matcher(insert).replaceAll(id -> Long.toString(Ids.next()));
    }

    private static void read(Statement statement, String sql) throws SQLException {
        if (sql.isEmpty() || !statement.execute(sql)) {
            return;
        }
        try (ResultSet rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }
}
