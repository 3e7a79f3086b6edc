@echo off
rem Starts Tandem with the Java of this machine; see the shell script beside this file for the settings.
setlocal
set "LIB=%~dp0..\lib"

set "JAVA=%TANDEM_JAVA%"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA (
    echo tandem: no Java found; install Java 17 or newer and put it on the `PATH`, or set `JAVA_HOME` or `TANDEM_JAVA` 1>&2
    exit /b 3
)

set "ARCHIVE="
if exist "%LIB%\tandem.jsa" set ARCHIVE="-XX:SharedArchiveFile=%LIB%\tandem.jsa"
set "LATE=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=10000 -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=200000"
"%JAVA%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData %LATE% %ARCHIVE% %TANDEM_JAVA_OPTS% -jar "%LIB%\tandem.jar" %*
exit /b %ERRORLEVEL%
