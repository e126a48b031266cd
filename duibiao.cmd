@echo off
rem Runs duibiao. Finds a JDK of at least 21 by itself, and builds the program first when it is missing
rem or older than its sources. Environment:
rem   DUIBIAO_JAVA_HOME               the JDK to use, before any other
rem   JAVA_OPTS, DUIBIAO_JAVA_OPTS    further options for java
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "jar=%home%\target\app\duibiao.jar"
set "classes=%home%\target\app\classes.jsa"
set "readers=%home%\target\app\readers.jsa"
chcp 65001 >nul

set "java_home="
if not defined DUIBIAO_JAVA_HOME goto search
call :try "%DUIBIAO_JAVA_HOME%"
if defined java_home goto found
echo duibiao: DUIBIAO_JAVA_HOME=%DUIBIAO_JAVA_HOME% is no JDK of at least 21; correct it or unset it. 1>&2
exit /b 78

:search
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if defined java_home goto found
echo duibiao: no JDK of at least 21 found; install one, or name its folder in DUIBIAO_JAVA_HOME. 1>&2
exit /b 78

:found
call :is_stale && (
  call :build || exit /b
)
rem The second compiler waits four times as long as usual: most commands are done before it pays.
set "patience=-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
set "share=-Xshare:auto"
if exist "%classes%" set "share=-XX:SharedArchiveFile=%classes%"
"%java_home%\bin\java.exe" -XX:+UseSerialGC -Xmx1g ^
  "%share%" -Xlog:disable ^
  "-Dduibiao.home=%home%" "-Dduibiao.readers=%readers%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true %patience% ^
  %JAVA_OPTS% %DUIBIAO_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem Takes folder %1 as the Java home when none is taken yet and its release file says 21 or more.
:try
if defined java_home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[1-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul && set "java_home=%~f1"
exit /b 0

rem Has the program go once through what it does and keeps the classes it took, with which this Java
rem starts it in half the time. Java passes over files that do not fit.
:rehearse
if exist "%work%\rehearsal" rmdir /s /q "%work%\rehearsal"
mkdir "%work%\rehearsal" || exit /b 0
"%java_home%\bin\java.exe" -XX:+UseSerialGC -Xmx1g ^
  "-XX:ArchiveClassesAtExit=%work%\rehearsal\classes.jsa" "-Dduibiao.home=%home%" ^
  -cp "%jar%" duibiao.Rehearsal "%work%\rehearsal" "%work%\rehearsal\readers.jsa" >nul 2>nul <nul
if exist "%work%\rehearsal\readers.jsa" move /y "%work%\rehearsal\readers.jsa" "%readers%" >nul
if exist "%work%\rehearsal\classes.jsa" move /y "%work%\rehearsal\classes.jsa" "%classes%" >nul
rmdir /s /q "%work%\rehearsal"
exit /b 0

rem Succeeds when the jar is missing or a source is newer.
:is_stale
if not exist "%jar%" exit /b 0
if not exist "%home%\pom.xml" exit /b 1
powershell -NoProfile -Command "cd -LiteralPath $env:home; $jar = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; if (Get-Item pom.xml, src\main, src\build, sql | ForEach-Object { $_; Get-ChildItem -LiteralPath $_.FullName -Recurse } | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 0 } else { exit 1 }"
exit /b %ERRORLEVEL%

rem One build at a time: who cannot make the lock folder says so. The jar comes into place whole.
:build
set "work=%home%\target\launcher"
if not exist "%home%\target\app\lib" mkdir "%home%\target\app\lib" || exit /b 74
if not exist "%work%" mkdir "%work%" || exit /b 74
where mvn >nul 2>nul || (
  echo duibiao: Maven ^(mvn^) is needed to build it once, and is not on the path; install it. 1>&2
  exit /b 78
)
mkdir "%home%\target\launcher.lock" 2>nul || (
  echo duibiao: another start is building it; try again when that is done, or remove target\launcher.lock. 1>&2
  exit /b 75
)
echo duibiao: building it once, this takes a minute ... 1>&2
type nul >"%work%\started"
if exist "%work%\lib" rmdir /s /q "%work%\lib"
pushd "%home%"
set "old_java_home=%JAVA_HOME%"
if exist "%java_home%\bin\javac.exe" set "JAVA_HOME=%java_home%"
call mvn -q -B -Doutput=target/launcher -Dmaven.test.skip=true -Dunchecked package >"%work%\build.log" 2>&1 <nul
set "code=%ERRORLEVEL%"
set "JAVA_HOME=%old_java_home%"
popd
if not "%code%"=="0" (
  type "%work%\build.log" 1>&2
  echo duibiao: the build failed, see above; nothing was run. 1>&2
  set "code=70"
) else (
  for %%l in ("%work%\lib\*.jar") do if not exist "%home%\target\app\lib\%%~nxl" move /y "%%l" "%home%\target\app\lib" >nul
  rem A source changed while the build ran is newer than the jar: the next start builds again.
  powershell -NoProfile -Command "(Get-Item -LiteralPath $env:work\duibiao.jar).LastWriteTimeUtc = (Get-Item -LiteralPath $env:work\started).LastWriteTimeUtc"
  move /y "%work%\duibiao.jar" "%jar%" >nul || set "code=74"
  call :rehearse
)
rmdir "%home%\target\launcher.lock"
exit /b %code%
