package org.carepost.video;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Download;
import org.carepost.platform.web.Upload;

/** Files shared in a call, for staff of its practice. */
@Path("/video/{call: " + CallIds.SHAPE + "}/files")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
public class StaffFilePages {
  private final Calls calls;
  private final SayInRoom sayInRoom;
  private final ReadFile readFile;
  private final CurrentStaff staff;

  @PathParam("call")
  private String call;

  @Inject
  StaffFilePages(Calls calls, SayInRoom sayInRoom, ReadFile readFile, CurrentStaff staff) {
    this.calls = calls;
    this.sayInRoom = sayInRoom;
    this.readFile = readFile;
    this.staff = staff;
  }

  /** Shares a file; 204, 413, 415 by its content, or 409 if they are not in the call. */
  @POST
  public Response share(Upload upload) {
    StaffMember member = staff.get();
    UUID id = calls.get(member.practice(), CallIds.of(call)).id();
    Participant who =
        calls.participants(member.practice(), id).stream()
            .filter(it -> it.staffId().filter(member.id()::equals).isPresent())
            .findFirst()
            .orElseThrow(() -> new Problem(ProblemType.CONFLICT));
    NotShared.check(sayInRoom.share(who, upload.name(), upload.content()));
    return Response.noContent().build();
  }

  /** A file. */
  @GET
  @Path("{file: " + CallIds.SHAPE + "}")
  public Response read(@PathParam("file") String file) {
    SharedFile found = readFile.forStaff(CallIds.of(call), CallIds.of(file), staff.get());
    return Download.of(found.name(), found.kind().media(), found.content());
  }
}
