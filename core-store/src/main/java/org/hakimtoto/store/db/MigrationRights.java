package org.hakimtoto.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Whether a login may do what the migrations do, looked at before anything is changed: a step that
/// fails in the middle names a table or a role, and not what somebody has to grant.
///
/// @param version of the server, as `server_version_num` has it
/// @param login whose rights these are
/// @param database its name
/// @param ready whether our roles are there, and granted to each other
/// @param makesRoles whether it may make and grant roles
/// @param makesTables whether it may make tables in the schema that ours are in
record MigrationRights(
    int version,
    String login,
    String database,
    boolean ready,
    boolean makesRoles,
    boolean makesTables) {
  /// The first whose unique indexes may take empty values for equal ones.
  static final int OLDEST = 15_0000;

  private static final String ASKED =
      """
      with wanted(name) as (values ('haki_house'), ('haki_reader'), ('haki_keeper')),
      found as (select r.oid, r.rolname from pg_roles r join wanted on name = rolname)
      select current_setting('server_version_num')::int as version, current_user as login,
             current_database() as database,
             (select count(*) = 3 from found)
               and exists (select from pg_auth_members
                            where roleid = (select oid from found where rolname = 'haki_reader')
                              and member = (select oid from found where rolname = 'haki_house'))
               and (select bool_and(pg_has_role(current_user, oid, 'MEMBER')) from found
                     where rolname = 'haki_keeper') as ready,
             (select rolsuper or rolcreaterole from pg_roles where rolname = current_user)
               as makes_roles,
             has_schema_privilege('public', 'create') as makes_tables
      """;

  static MigrationRights of(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ASKED)) {
      row.next();
      return new MigrationRights(
          row.getInt("version"),
          row.getString("login"),
          row.getString("database"),
          row.getBoolean("ready"),
          row.getBoolean("makes_roles"),
          row.getBoolean("makes_tables"));
    }
  }

  /// What stands against migrating, and what somebody with more rights does about it.
  List<String> faults() {
    var faults = new ArrayList<String>();
    if (version < OLDEST) {
      faults.add("PostgreSQL " + version / 1_0000 + " is too old: 15 to 18 are served from");
    }
    if (!ready && !makesRoles) {
      faults.add(
          "the login "
              + login
              + " may not make the roles haki_house, haki_reader and haki_keeper. Let it, as a"
              + " superuser: alter role "
              + quoted(login)
              + " createrole; and take it back afterwards: alter role "
              + quoted(login)
              + " nocreaterole;");
    }
    if (!makesTables) {
      faults.add(
          "the login "
              + login
              + " may not make tables in this database. Make it the owner, as a superuser: alter"
              + " database "
              + quoted(database)
              + " owner to "
              + quoted(login)
              + ";");
    }
    return faults;
  }

  boolean grantsTell() {
    return version >= OlderServer.GRANTS_TELL;
  }

  private static String quoted(String name) {
    return name.matches("[a-z_][a-z0-9_]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
