<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About duthviewer</source>
            <translation>Sobre o duthviewer</translation>
        </message>
        <message>
            <source>Looking for what plays the video…</source>
            <translation>Procurando o que reproduz o vídeo…</translation>
        </message>
        <message>
            <source>Copy for a bug report</source>
            <translation>Copiar para relatar um erro</translation>
        </message>
        <message>
            <source>Copy all versions to the clipboard</source>
            <translation>Copiar todas as versões para a área de transferência</translation>
        </message>
        <message>
            <source>Watch conference talks offline, beside the slides.</source>
            <translation>Assista a palestras de conferências offline, ao lado dos slides.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Video: {engine}</source>
            <translation>Vídeo: {engine}</translation>
        </message>
        <message>
            <source>© the duthviewer contributors, MIT licence</source>
            <translation>© os colaboradores do duthviewer, licença MIT</translation>
        </message>
    </context>
    <context>
        <name>AllNotes</name>
        <message>
            <source>Notes of all talks</source>
            <translation>Notas de todas as palestras</translation>
        </message>
        <message>
            <source>Words, or a #tag</source>
            <translation>Palavras ou uma #etiqueta</translation>
        </message>
        <message>
            <source>Search the notes</source>
            <translation>Pesquisar nas notas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Save the notes in the list as Markdown, CSV or JSON</source>
            <translation>Salvar as notas da lista como Markdown, CSV ou JSON</translation>
        </message>
        <message>
            <source>No note has these words.</source>
            <translation>Nenhuma nota tem essas palavras.</translation>
        </message>
        <message>
            <source>You have no notes yet. Press {key} while you watch a talk.</source>
            <translation>Você ainda não tem notas. Pressione {key} enquanto assiste a uma palestra.</translation>
        </message>
        <message>
            <source>{count} of {all} notes</source>
            <translation>{count} de {all} notas</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The last conference takes long to open. Its disk may not answer.</source>
            <translation>A última conferência está demorando para abrir. Talvez o disco não esteja respondendo.</translation>
        </message>
        <message>
            <source>{path} takes long to open. Its disk may not answer.</source>
            <translation>{path} está demorando para abrir. Talvez o disco não esteja respondendo.</translation>
        </message>
    </context>
    <context>
        <name>ClosingCheck</name>
        <message>
            <source>These notes are not saved.</source>
            <translation>Estas notas não foram salvas.</translation>
        </message>
        <message>
            <source>They could not be written to the disk: {problem} If you close duthviewer now, the text that you wrote last is lost.</source>
            <translation>Não foi possível gravá-las no disco: {problem} Se você fechar o duthviewer agora, o último texto que escreveu será perdido.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>O disco não responde.</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Salvar em outro lugar…</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Fechar sem salvar</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>Salvar notas</translation>
        </message>
        <message>
            <source>Notes (*.json)</source>
            <translation>Notas (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Anywhere</source>
            <translation>Em qualquer lugar</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Palestras</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Assistindo</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <source>Open a conference…</source>
            <translation>Abrir uma conferência…</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Atalhos e ajuda</translation>
        </message>
        <message>
            <source>About duthviewer</source>
            <translation>Sobre o duthviewer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Abrir uma pasta…</translation>
        </message>
        <message>
            <source>Make a conference from files…</source>
            <translation>Criar uma conferência a partir de arquivos…</translation>
        </message>
        <message>
            <source>Save timelines into a catalogue…</source>
            <translation>Salvar as linhas do tempo em um catálogo…</translation>
        </message>
        <message>
            <source>Notes of all talks…</source>
            <translation>Notas de todas as palestras…</translation>
        </message>
        <message>
            <source>Export all notes…</source>
            <translation>Exportar todas as notas…</translation>
        </message>
        <message>
            <source>Import notes…</source>
            <translation>Importar notas…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configurações…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Pesquisar em tudo</translation>
        </message>
        <message>
            <source>Search the talks</source>
            <translation>Buscar nas palestras</translation>
        </message>
        <message>
            <source>Watch, from where you left</source>
            <translation>Assistir de onde parou</translation>
        </message>
        <message>
            <source>Watch from the start</source>
            <translation>Assistir desde o início</translation>
        </message>
        <message>
            <source>Mark as favourite</source>
            <translation>Marcar como favorita</translation>
        </message>
        <message>
            <source>Mark as watched</source>
            <translation>Marcar como assistida</translation>
        </message>
        <message>
            <source>Forget the position</source>
            <translation>Esquecer a posição</translation>
        </message>
        <message>
            <source>Undo the last mark</source>
            <translation>Desfazer a última marcação</translation>
        </message>
        <message>
            <source>Show the recording in its folder</source>
            <translation>Mostrar a gravação na pasta</translation>
        </message>
        <message>
            <source>Open the slides in another program</source>
            <translation>Abrir os slides em outro programa</translation>
        </message>
        <message>
            <source>Use a PDF as the slides…</source>
            <translation>Usar um PDF como slides…</translation>
        </message>
        <message>
            <source>Use a file as the recording…</source>
            <translation>Usar um arquivo como gravação…</translation>
        </message>
        <message>
            <source>Use the files found by name</source>
            <translation>Usar os arquivos encontrados pelo nome</translation>
        </message>
        <message>
            <source>Open the recording on the web</source>
            <translation>Abrir a gravação na web</translation>
        </message>
        <message>
            <source>Copy a link to the talk</source>
            <translation>Copiar link da palestra</translation>
        </message>
        <message>
            <source>Synchronise the slides of this talk</source>
            <translation>Sincronizar os slides desta palestra</translation>
        </message>
        <message>
            <source>Synchronise the slides of this day</source>
            <translation>Sincronizar os slides deste dia</translation>
        </message>
        <message>
            <source>Synchronise the slides of all talks</source>
            <translation>Sincronizar os slides de todas as palestras</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Parar a sincronização</translation>
        </message>
        <message>
            <source>Information about the talk</source>
            <translation>Informações sobre a palestra</translation>
        </message>
        <message>
            <source>Show all talks</source>
            <translation>Mostrar todas as palestras</translation>
        </message>
        <message>
            <source>Show what was begun</source>
            <translation>Mostrar as iniciadas</translation>
        </message>
        <message>
            <source>Show what is not watched</source>
            <translation>Mostrar as não assistidas</translation>
        </message>
        <message>
            <source>Show favourites</source>
            <translation>Mostrar as favoritas</translation>
        </message>
        <message>
            <source>Show what is on this computer</source>
            <translation>Mostrar as que estão neste computador</translation>
        </message>
        <message>
            <source>Sort by day and time</source>
            <translation>Ordenar por dia e hora</translation>
        </message>
        <message>
            <source>Sort by title</source>
            <translation>Ordenar por título</translation>
        </message>
        <message>
            <source>Sort by speaker</source>
            <translation>Ordenar por palestrante</translation>
        </message>
        <message>
            <source>Sort by length, the longest first</source>
            <translation>Ordenar por duração, da mais longa à mais curta</translation>
        </message>
        <message>
            <source>Sort by last watched</source>
            <translation>Ordenar pelas últimas assistidas</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Reproduzir ou pausar</translation>
        </message>
        <message>
            <source>Back {seconds} seconds</source>
            <translation>Voltar {seconds} segundos</translation>
        </message>
        <message>
            <source>Forward {seconds} seconds</source>
            <translation>Avançar {seconds} segundos</translation>
        </message>
        <message>
            <source>Back a minute</source>
            <translation>Voltar um minuto</translation>
        </message>
        <message>
            <source>Forward a minute</source>
            <translation>Avançar um minuto</translation>
        </message>
        <message>
            <source>To 0 … 90 % of the talk</source>
            <translation>Ir para 0 … 90% da palestra</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Voltar um quadro</translation>
        </message>
        <message>
            <source>One frame on</source>
            <translation>Avançar um quadro</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Mais devagar</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Mais rápido</translation>
        </message>
        <message>
            <source>Normal speed</source>
            <translation>Velocidade normal</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Aumentar o volume</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Diminuir o volume</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>Desde o início</translation>
        </message>
        <message>
            <source>Go to a time or a page…</source>
            <translation>Ir para um tempo ou uma página…</translation>
        </message>
        <message>
            <source>Show the remaining time</source>
            <translation>Mostrar o tempo restante</translation>
        </message>
        <message>
            <source>Previous talk</source>
            <translation>Palestra anterior</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Próxima palestra</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Salvar a imagem…</translation>
        </message>
        <message>
            <source>Back to the talks</source>
            <translation>Voltar às palestras</translation>
        </message>
        <message>
            <source>Begin a loop here (A)</source>
            <translation>Iniciar a repetição aqui (A)</translation>
        </message>
        <message>
            <source>End the loop here (B)</source>
            <translation>Terminar a repetição aqui (B)</translation>
        </message>
        <message>
            <source>Loop: set A, set B, clear</source>
            <translation>Repetição: marcar A, marcar B, limpar</translation>
        </message>
        <message>
            <source>Clear the loop</source>
            <translation>Limpar a repetição</translation>
        </message>
        <message>
            <source>Rewrite this recording…</source>
            <translation>Regravar esta gravação…</translation>
        </message>
        <message>
            <source>Copy the link to this moment</source>
            <translation>Copiar o link para este momento</translation>
        </message>
        <message>
            <source>Export chapters…</source>
            <translation>Exportar capítulos…</translation>
        </message>
        <message>
            <source>Play on into the rest of the day</source>
            <translation>Continuar pelo resto do dia</translation>
        </message>
        <message>
            <source>Play the next talk by itself</source>
            <translation>Reproduzir a próxima palestra automaticamente</translation>
        </message>
        <message>
            <source>A little slower</source>
            <translation>Um pouco mais devagar</translation>
        </message>
        <message>
            <source>A little faster</source>
            <translation>Um pouco mais rápido</translation>
        </message>
        <message>
            <source>Subtitles: next, or none</source>
            <translation>Legendas: próxima ou nenhuma</translation>
        </message>
        <message>
            <source>Open subtitles…</source>
            <translation>Abrir legendas…</translation>
        </message>
        <message>
            <source>Subtitles sooner</source>
            <translation>Adiantar as legendas</translation>
        </message>
        <message>
            <source>Subtitles later</source>
            <translation>Atrasar as legendas</translation>
        </message>
        <message>
            <source>Video and slides side by side</source>
            <translation>Vídeo e slides lado a lado</translation>
        </message>
        <message>
            <source>Video above the slides</source>
            <translation>Vídeo acima dos slides</translation>
        </message>
        <message>
            <source>Video only</source>
            <translation>Somente o vídeo</translation>
        </message>
        <message>
            <source>Slides only</source>
            <translation>Somente os slides</translation>
        </message>
        <message>
            <source>Slides left, video right</source>
            <translation>Slides à esquerda, vídeo à direita</translation>
        </message>
        <message>
            <source>Video small in a corner</source>
            <translation>Vídeo pequeno em um canto</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>Próximo layout</translation>
        </message>
        <message>
            <source>Video into the next corner</source>
            <translation>Vídeo no próximo canto</translation>
        </message>
        <message>
            <source>Open or fold away the drawer</source>
            <translation>Abrir ou recolher a gaveta</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
        <message>
            <source>Find in the transcript…</source>
            <translation>Buscar na transcrição…</translation>
        </message>
        <message>
            <source>Copy the transcript</source>
            <translation>Copiar a transcrição</translation>
        </message>
        <message>
            <source>Copy the transcript with times</source>
            <translation>Copiar a transcrição com os tempos</translation>
        </message>
        <message>
            <source>About the talk</source>
            <translation>Sobre a palestra</translation>
        </message>
        <message>
            <source>Note at this moment</source>
            <translation>Nota neste momento</translation>
        </message>
        <message>
            <source>Note with the picture of the video</source>
            <translation>Nota com a imagem do vídeo</translation>
        </message>
        <message>
            <source>Note with the picture of the page</source>
            <translation>Nota com a imagem da página</translation>
        </message>
        <message>
            <source>Notes of the talk</source>
            <translation>Notas da palestra</translation>
        </message>
        <message>
            <source>Export the notes of this talk…</source>
            <translation>Exportar as notas desta palestra…</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Minijanela</translation>
        </message>
        <message>
            <source>Slides on another screen</source>
            <translation>Slides em outra tela</translation>
        </message>
        <message>
            <source>Video on another screen</source>
            <translation>Vídeo em outra tela</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Próxima página</translation>
        </message>
        <message>
            <source>Previous slide, and jump there</source>
            <translation>Slide anterior, e ir para lá</translation>
        </message>
        <message>
            <source>Next slide, and jump there</source>
            <translation>Próximo slide, e ir para lá</translation>
        </message>
        <message>
            <source>Follow the talk again</source>
            <translation>Voltar a acompanhar a palestra</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Sincronizar os slides</translation>
        </message>
        <message>
            <source>Enlarge the page</source>
            <translation>Ampliar a página</translation>
        </message>
        <message>
            <source>Reduce the page</source>
            <translation>Reduzir a página</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Ajustar a página</translation>
        </message>
        <message>
            <source>All pages in a row</source>
            <translation>Todas as páginas em sequência</translation>
        </message>
        <message>
            <source>Jump here: play this page’s moment</source>
            <translation>Ir para cá: reproduzir o momento desta página</translation>
        </message>
        <message>
            <source>Find in the slides…</source>
            <translation>Localizar nos slides…</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Select the text of the page</source>
            <translation>Selecionar o texto da página</translation>
        </message>
        <message>
            <source>Copy the selected text</source>
            <translation>Copiar o texto selecionado</translation>
        </message>
        <message>
            <source>Copy the page as a picture</source>
            <translation>Copiar a página como imagem</translation>
        </message>
        <message>
            <source>Save the page as a picture…</source>
            <translation>Salvar a página como imagem…</translation>
        </message>
        <message>
            <source>Turn the pages right</source>
            <translation>Girar as páginas para a direita</translation>
        </message>
        <message>
            <source>Turn the pages left</source>
            <translation>Girar as páginas para a esquerda</translation>
        </message>
        <message>
            <source>Dark pages</source>
            <translation>Páginas escuras</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notas do apresentador</translation>
        </message>
        <message>
            <source>Slides and speaker notes together</source>
            <translation>Slides e notas do apresentador juntos</translation>
        </message>
        <message>
            <source>Correct the timeline</source>
            <translation>Corrigir a linha do tempo</translation>
        </message>
        <message>
            <source>This page starts now</source>
            <translation>Esta página começa agora</translation>
        </message>
        <message>
            <source>No page is shown from now on</source>
            <translation>A partir de agora nenhuma página é mostrada</translation>
        </message>
        <message>
            <source>The page of now is right</source>
            <translation>A página de agora está certa</translation>
        </message>
        <message>
            <source>Next doubtful place</source>
            <translation>Próximo ponto duvidoso</translation>
        </message>
        <message>
            <source>Previous doubtful place</source>
            <translation>Ponto duvidoso anterior</translation>
        </message>
        <message>
            <source>Shift all page changes…</source>
            <translation>Deslocar todas as mudanças de página…</translation>
        </message>
        <message>
            <source>Undo the last correction</source>
            <translation>Desfazer a última correção</translation>
        </message>
        <message>
            <source>Redo the correction</source>
            <translation>Refazer a correção</translation>
        </message>
        <message>
            <source>Forget my corrections</source>
            <translation>Esquecer minhas correções</translation>
        </message>
        <message>
            <source>Print the slides…</source>
            <translation>Imprimir os slides…</translation>
        </message>
        <message>
            <source>Open the slides in the system’s viewer</source>
            <translation>Abrir os slides no visualizador do sistema</translation>
        </message>
        <message>
            <source>Go to the hit</source>
            <translation>Ir para o resultado</translation>
        </message>
        <message>
            <source>Search for what is suggested</source>
            <translation>Pesquisar o que é sugerido</translation>
        </message>
        <message>
            <source>Show all hits</source>
            <translation>Mostrar todos os resultados</translation>
        </message>
        <message>
            <source>Show hits in titles</source>
            <translation>Mostrar resultados nos títulos</translation>
        </message>
        <message>
            <source>Show hits on slides</source>
            <translation>Mostrar resultados nos slides</translation>
        </message>
        <message>
            <source>Show hits in what was said</source>
            <translation>Mostrar resultados no que foi dito</translation>
        </message>
        <message>
            <source>Show hits in notes</source>
            <translation>Mostrar resultados nas notas</translation>
        </message>
        <message>
            <source>Clear the recent searches</source>
            <translation>Limpar as pesquisas recentes</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>Voltar para onde você estava</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Subtitles and sound</source>
            <translation>Legendas e áudio</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproduzir</translation>
        </message>
        <message>
            <source>Show the length</source>
            <translation>Mostrar a duração</translation>
        </message>
        <message>
            <source>Loop: begin here (A)</source>
            <translation>Repetição: começar aqui (A)</translation>
        </message>
        <message>
            <source>A–B</source>
            <translation>A–B</translation>
        </message>
        <message>
            <source>Loop: end here (B)</source>
            <translation>Repetição: terminar aqui (B)</translation>
        </message>
        <message>
            <source>A–…</source>
            <translation>A–…</translation>
        </message>
        <message>
            <source>Clear the loop</source>
            <translation>Limpar a repetição</translation>
        </message>
        <message>
            <source>No sound output was found</source>
            <translation>Nenhuma saída de som encontrada</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>Correct the timeline</source>
            <translation>Corrigir a linha do tempo</translation>
        </message>
        <message>
            <source>This moment lies outside the talk</source>
            <translation>Este momento fica fora da palestra</translation>
        </message>
        <message>
            <source>No doubtful place after this one</source>
            <translation>Não há ponto duvidoso depois deste</translation>
        </message>
        <message>
            <source>No doubtful place before this one</source>
            <translation>Não há ponto duvidoso antes deste</translation>
        </message>
        <message>
            <source>Doubtful: no page at {time}</source>
            <translation>Duvidoso: nenhuma página em {time}</translation>
        </message>
        <message>
            <source>Doubtful: page {page} at {time}</source>
            <translation>Duvidoso: página {page} em {time}</translation>
        </message>
        <message>
            <source>{done} ({key} takes it back)</source>
            <translation>{done} ({key} desfaz)</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>No page at {time}: this is right</source>
            <translation>Nenhuma página em {time}: está certo</translation>
        </message>
        <message>
            <source>Page {page} at {time}: this is right</source>
            <translation>Página {page} em {time}: está certo</translation>
        </message>
        <message>
            <source>The change was moved to {time}</source>
            <translation>A mudança foi movida para {time}</translation>
        </message>
        <message>
            <source>The change at {time} was removed</source>
            <translation>A mudança em {time} foi removida</translation>
        </message>
        <message>
            <source>All changes are shifted by {seconds} s</source>
            <translation>Todas as mudanças estão deslocadas em {seconds} s</translation>
        </message>
        <message>
            <source>Your corrections are forgotten</source>
            <translation>Suas correções foram esquecidas</translation>
        </message>
        <message>
            <source>Taken back: {step}</source>
            <translation>Desfeito: {step}</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Refeito: {step}</translation>
        </message>
        <message>
            <source>No page from {time} on</source>
            <translation>Nenhuma página a partir de {time}</translation>
        </message>
        <message>
            <source>Page {page} starts at {time}</source>
            <translation>Página {page} começa em {time}</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPanel</name>
        <message>
            <source>Correct the timeline</source>
            <translation>Corrigir a linha do tempo</translation>
        </message>
        <message>
            <source>No page from now on</source>
            <translation>Nenhuma página a partir de agora</translation>
        </message>
        <message>
            <source>This is right</source>
            <translation>Está certo</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Fechar o painel</translation>
        </message>
        <message>
            <source>{count} ?</source>
            <translation>{count} ?</translation>
        </message>
        <message>
            <source>Doubtful places: {count}</source>
            <translation>Pontos duvidosos: {count}</translation>
        </message>
        <message>
            <source>This talk has no timeline, and no slides for one.</source>
            <translation>Esta palestra não tem linha do tempo nem slides para uma.</translation>
        </message>
        <message>
            <source>This talk has no timeline yet. Synchronise it, or say which page starts when: turn to the page and press {key}.</source>
            <translation>Esta palestra ainda não tem linha do tempo. Sincronize-a ou diga quando cada página começa: vá até a página e pressione {key}.</translation>
        </message>
        <message>
            <source>Page {page} starts now</source>
            <translation>A página {page} começa agora</translation>
        </message>
        <message>
            <source>Remove this change</source>
            <translation>Remover esta mudança</translation>
        </message>
        <message>
            <source>Move this change to the position</source>
            <translation>Mover esta mudança para a posição</translation>
        </message>
        <message>
            <source>Page {page} starts here</source>
            <translation>A página {page} começa aqui</translation>
        </message>
        <message>
            <source>No page from here on</source>
            <translation>Nenhuma página a partir daqui</translation>
        </message>
        <message>
            <source>No page in this stretch: this is right</source>
            <translation>Nenhuma página neste trecho: está certo</translation>
        </message>
        <message>
            <source>Page {page} in this stretch: this is right</source>
            <translation>Página {page} neste trecho: está certo</translation>
        </message>
        <message>
            <source>Show this moment</source>
            <translation>Mostrar este momento</translation>
        </message>
    </context>
    <context>
        <name>CueStrip</name>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
    </context>
    <context>
        <name>DayMenu</name>
        <message>
            <source>{count} more</source>
            <translation>mais {count}</translation>
        </message>
        <message>
            <source>Choose another day</source>
            <translation>Escolher outro dia</translation>
        </message>
        <message>
            <source>Only {name} is shown</source>
            <translation>Somente {name} é mostrado</translation>
        </message>
    </context>
    <context>
        <name>DeckPages</name>
        <message>
            <source>Something went wrong in this program. Its log has the details.</source>
            <translation>Algo deu errado neste programa. Os detalhes estão no log.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open a conference</source>
            <translation>Abrir uma conferência</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml *.yml);;All files (*)</source>
            <translation>Catálogos (*.yaml *.yml);;Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>Drawer</source>
            <translation>Gaveta</translation>
        </message>
        <message>
            <source>Fold the drawer away</source>
            <translation>Recolher a gaveta</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>No talk matches</source>
            <translation>Nenhuma palestra encontrada</translation>
        </message>
        <message>
            <source>Titles, speakers and abstracts are searched. Try fewer words.</source>
            <translation>A busca abrange títulos, palestrantes e resumos. Tente menos palavras.</translation>
        </message>
        <message>
            <source>Only some of the talks are searched. Try fewer words, or all.</source>
            <translation>A busca abrange só algumas das palestras. Tente menos palavras, ou todas as palestras.</translation>
        </message>
        <message>
            <source>No talk on this day</source>
            <translation>Nenhuma palestra neste dia</translation>
        </message>
        <message>
            <source>The catalogue names no talk of this recording.</source>
            <translation>O catálogo não indica nenhuma palestra desta gravação.</translation>
        </message>
        <message>
            <source>Nothing to continue</source>
            <translation>Nada para continuar</translation>
        </message>
        <message>
            <source>A talk that you leave before its end waits for you here.</source>
            <translation>As palestras que você deixar antes do fim esperam por você aqui.</translation>
        </message>
        <message>
            <source>All watched</source>
            <translation>Todas assistidas</translation>
        </message>
        <message>
            <source>You have seen every talk here.</source>
            <translation>Você já viu todas as palestras daqui.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>Nenhuma favorita ainda</translation>
        </message>
        <message>
            <source>Right-click a talk and choose “Mark as favourite”: you find it here again.</source>
            <translation>Clique com o botão direito em uma palestra e escolha “Marcar como favorita”: ela aparecerá aqui.</translation>
        </message>
        <message>
            <source>No recording is on this computer</source>
            <translation>Nenhuma gravação neste computador</translation>
        </message>
        <message>
            <source>Drop the folder with the recordings onto this window, or open it here.</source>
            <translation>Solte a pasta com as gravações nesta janela ou abra-a aqui.</translation>
        </message>
    </context>
    <context>
        <name>EndStrip</name>
        <message>
            <source>The talk ends here.</source>
            <translation>A palestra termina aqui.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Ficar aqui</translation>
        </message>
        <message>
            <source>Do not go to the next talk</source>
            <translation>Não ir para a próxima palestra</translation>
        </message>
        <message>
            <source>Go on with the day</source>
            <translation>Seguir com o dia</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Continuar a reprodução</translation>
        </message>
        <message>
            <source>In {seconds} s begins the next talk: {title}</source>
            <translation>A próxima palestra começa em {seconds} s: {title}</translation>
        </message>
        <message>
            <source>In {seconds} s begins the next talk.</source>
            <translation>A próxima palestra começa em {seconds} s.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>Qt Multimedia (FFmpeg), because it was chosen</source>
            <translation>Qt Multimedia (FFmpeg), porque foi escolhido</translation>
        </message>
        <message>
            <source>{engine}, because it was chosen</source>
            <translation>{engine}, porque foi escolhido</translation>
        </message>
        <message>
            <source>Qt Multimedia (FFmpeg), because it needs less where there is no graphics card</source>
            <translation>Qt Multimedia (FFmpeg), porque exige menos sem placa de vídeo</translation>
        </message>
        <message>
            <source>{engine}, because it is installed</source>
            <translation>{engine}, porque está instalado</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something went wrong in duthviewer itself ({error}). You can go on; if it happens again, please report it.</source>
            <translation>Algo deu errado no próprio duthviewer ({error}). Você pode continuar; se acontecer de novo, relate o problema.</translation>
        </message>
    </context>
    <context>
        <name>FileChoices</name>
        <message>
            <source>Use the files as before</source>
            <translation>Usar os arquivos como antes</translation>
        </message>
        <message>
            <source>Use for “{title}”</source>
            <translation>Usar em “{title}”</translation>
        </message>
        <message>
            <source>Or drop onto a talk, to use the file for that talk</source>
            <translation>Ou solte sobre uma palestra para usar o arquivo nela</translation>
        </message>
        <message>
            <source>“{title}” uses the files found by name again.</source>
            <translation>“{title}” usa novamente os arquivos encontrados pelo nome.</translation>
        </message>
        <message>
            <source>{file} is now the slides of “{title}”.</source>
            <translation>{file} agora são os slides de “{title}”.</translation>
        </message>
        <message>
            <source>{file} is now among the subtitles of “{title}”.</source>
            <translation>{file} agora está entre as legendas de “{title}”.</translation>
        </message>
        <message>
            <source>Use a recording</source>
            <translation>Usar uma gravação</translation>
        </message>
        <message>
            <source>Use {file} as the recording of “{title}”?</source>
            <translation>Usar {file} como gravação de “{title}”?</translation>
        </message>
        <message>
            <source>The file is {length} long. Does it hold only this talk, or all of “{day}”, in which the talk begins at {start}?

Nothing is copied or moved.</source>
            <translation>O arquivo dura {length}. Ele contém só esta palestra ou todo o “{day}”, em que a palestra começa em {start}?

Nada é copiado ou movido.</translation>
        </message>
        <message>
            <source>Only this talk</source>
            <translation>Só esta palestra</translation>
        </message>
        <message>
            <source>The whole recording</source>
            <translation>A gravação inteira</translation>
        </message>
        <message>
            <source>{file} is now the recording of “{title}”.</source>
            <translation>{file} agora é a gravação de “{title}”.</translation>
        </message>
        <message>
            <source>Choose the slides</source>
            <translation>Escolher os slides</translation>
        </message>
        <message>
            <source>Slides ({patterns})</source>
            <translation>Slides ({patterns})</translation>
        </message>
        <message>
            <source>Choose the recording</source>
            <translation>Escolher a gravação</translation>
        </message>
        <message>
            <source>Recordings ({patterns})</source>
            <translation>Gravações ({patterns})</translation>
        </message>
        <message>
            <source>{path} is not a file, or is empty.</source>
            <translation>{path} não é um arquivo ou está vazio.</translation>
        </message>
    </context>
    <context>
        <name>FileList</name>
        <message>
            <source>Add…</source>
            <translation>Adicionar…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Take the chosen files from the list; they stay</source>
            <translation>Tirar da lista os arquivos escolhidos; eles não são apagados</translation>
        </message>
        <message>
            <source>Files ({patterns})</source>
            <translation>Arquivos ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Show all talks again</source>
            <translation>Mostrar todas as palestras de novo</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the slides</source>
            <translation>Localizar nos slides</translation>
        </message>
        <message>
            <source>Enter: next hit. Shift+Enter: the one before. Esc: close.</source>
            <translation>Enter: próximo resultado. Shift+Enter: o anterior. Esc: fechar.</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fechar a busca</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>{text} …</source>
            <translation>{text} …</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Buscando …</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Nenhum resultado</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Recordings and slides</source>
            <translation>Gravações e slides</translation>
        </message>
        <message>
            <source>They are looked for beside the catalogue, then in these folders from top to bottom.</source>
            <translation>São procurados ao lado do catálogo e depois nestas pastas, de cima para baixo.</translation>
        </message>
        <message>
            <source>Media folders</source>
            <translation>Pastas de mídia</translation>
        </message>
        <message>
            <source>Folders with recordings and slides</source>
            <translation>Pastas com gravações e slides</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>Adicionar…</translation>
        </message>
        <message>
            <source>Add a folder to the end of the list</source>
            <translation>Adicionar uma pasta ao fim da lista</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Take the folder from the list; its files stay</source>
            <translation>Tirar a pasta da lista; os arquivos dela permanecem</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>Para cima</translation>
        </message>
        <message>
            <source>Search this folder earlier</source>
            <translation>Procurar nesta pasta mais cedo</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>Para baixo</translation>
        </message>
        <message>
            <source>Search this folder later</source>
            <translation>Procurar nesta pasta mais tarde</translation>
        </message>
        <message>
            <source>&amp;Show folder</source>
            <translation>Mostrar pasta</translation>
        </message>
        <message>
            <source>Open this folder in the file manager</source>
            <translation>Abrir esta pasta no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>For this time the command line put before them: {folders}</source>
            <translation>Desta vez, a linha de comando pôs antes delas: {folders}</translation>
        </message>
        <message>
            <source>What duthviewer keeps</source>
            <translation>O que o duthviewer guarda</translation>
        </message>
        <message>
            <source>Progress and settings</source>
            <translation>Progresso e configurações</translation>
        </message>
        <message>
            <source>Pictures, made again if deleted</source>
            <translation>Imagens, criadas de novo se excluídas</translation>
        </message>
        <message>
            <source>Log and reports of faults</source>
            <translation>Log e relatórios de falhas</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar pasta</translation>
        </message>
        <message>
            <source>Open the folder in the file manager</source>
            <translation>Abrir a pasta no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Show folder: {name}</source>
            <translation>Mostrar pasta: {name}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Adicionar uma pasta</translation>
        </message>
        <message>
            <source>This folder cannot be shown: {reason}</source>
            <translation>Não é possível mostrar esta pasta: {reason}</translation>
        </message>
    </context>
    <context>
        <name>FoundTalks</name>
        <message>
            <source>The talks that were found</source>
            <translation>As palestras encontradas</translation>
        </message>
        <message>
            <source>Not found in the recording: {names}</source>
            <translation>Não encontrados na gravação: {names}</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Dark or light; “as the system” changes with the desktop</source>
            <translation>Escuro ou claro; “como o sistema” acompanha a área de trabalho</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>It holds from the next start on</source>
            <translation>Vale a partir da próxima abertura</translation>
        </message>
        <message>
            <source>When a talk is opened</source>
            <translation>Ao abrir uma palestra</translation>
        </message>
        <message>
            <source>A talk watched &amp;before</source>
            <translation>Palestra já iniciada antes</translation>
        </message>
        <message>
            <source>Where a talk begins that you have watched in part</source>
            <translation>Onde começa uma palestra que você assistiu em parte</translation>
        </message>
        <message>
            <source>Goes on where you left</source>
            <translation>Continua de onde parou</translation>
        </message>
        <message>
            <source>Begins at its start</source>
            <translation>Começa do início</translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>Pergunta sempre</translation>
        </message>
        <message>
            <source>&amp;Play at once</source>
            <translation>Reproduzir imediatamente</translation>
        </message>
        <message>
            <source>Otherwise a talk waits at its first picture until you play it</source>
            <translation>Caso contrário, a palestra espera na primeira imagem até você reproduzi-la</translation>
        </message>
        <message>
            <source>&amp;Synchronise slides when a talk is opened</source>
            <translation>Sincronizar os slides ao abrir uma palestra</translation>
        </message>
        <message>
            <source>Finds out when each page is shown, so that the slides follow the talk</source>
            <translation>Descobre quando cada página é mostrada, para que os slides acompanhem a palestra</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>Go to a time of the talk, or to a page:</source>
            <translation>Ir para um tempo da palestra ou para uma página:</translation>
        </message>
        <message>
            <source>Time or page</source>
            <translation>Tempo ou página</translation>
        </message>
        <message>
            <source>For example 1:02:03, 62m, or p12 for page 12.</source>
            <translation>Por exemplo 1:02:03, 62m ou p12 para a página 12.</translation>
        </message>
        <message>
            <source>For example 1:02:03 or 62m.</source>
            <translation>Por exemplo 1:02:03 ou 62m.</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>There are no slides of this talk here.</source>
            <translation>Não há slides desta palestra aqui.</translation>
        </message>
        <message>
            <source>The slides have pages 1 to {count}.</source>
            <translation>Os slides têm as páginas 1 a {count}.</translation>
        </message>
        <message>
            <source>This is neither a time nor a page. Type 1:02:03, 62m or p12.</source>
            <translation>Isto não é um tempo nem uma página. Digite 1:02:03, 62m ou p12.</translation>
        </message>
        <message>
            <source>The talk is only {length} long.</source>
            <translation>A palestra dura só {length}.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Keys</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <source>as in {player}</source>
            <translation>como no {player}</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Localizar um comando ou uma tecla</translation>
        </message>
        <message>
            <source>Only the commands and keys with this text are shown</source>
            <translation>Só são mostrados os comandos e as teclas com este texto</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Alterar os atalhos…</translation>
        </message>
        <message>
            <source>Choose the keys of another player, or your own</source>
            <translation>Escolher os atalhos de outro player ou os seus próprios</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Close  (Esc, ?)</source>
            <translation>Fechar  (Esc, ?)</translation>
        </message>
        <message>
            <source>No command and no key matches.</source>
            <translation>Nenhum comando ou tecla encontrado.</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos e seus atalhos</translation>
        </message>
        <message>
            <source>{group}, continued</source>
            <translation>{group}, continuação</translation>
        </message>
    </context>
    <context>
        <name>InfoPane</name>
        <message>
            <source>Information</source>
            <translation>Informações</translation>
        </message>
        <message>
            <source>Close the information</source>
            <translation>Fechar as informações</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys as in</source>
            <translation>Atalhos como no</translation>
        </message>
        <message>
            <source>Take the keys that you know from another player</source>
            <translation>Usar os atalhos que você já conhece de outro player</translation>
        </message>
        <message>
            <source>Keys &amp;as in</source>
            <translation>Atalhos como no</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Localizar um comando ou uma tecla</translation>
        </message>
        <message>
            <source>Only the commands and keys with this text are shown</source>
            <translation>Só são mostrados os comandos e as teclas com este texto</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos e seus atalhos</translation>
        </message>
        <message>
            <source>Choose a command to change its keys</source>
            <translation>Escolha um comando para alterar seus atalhos</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Pressione a nova tecla</translation>
        </message>
        <message>
            <source>Click here, then press the key</source>
            <translation>Clique aqui e pressione a tecla</translation>
        </message>
        <message>
            <source>Use &amp;instead</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Replace the present keys</source>
            <translation>Substituir os atalhos atuais</translation>
        </message>
        <message>
            <source>Use &amp;too</source>
            <translation>Usar também</translation>
        </message>
        <message>
            <source>Keep the present keys and add this one</source>
            <translation>Manter os atalhos atuais e adicionar este</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>Nenhum atalho</translation>
        </message>
        <message>
            <source>Take all keys from this command</source>
            <translation>Tirar todos os atalhos deste comando</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Give this command the keys of the preset again</source>
            <translation>Devolver a este comando os atalhos da predefinição</translation>
        </message>
        <message>
            <source>Reset a&amp;ll</source>
            <translation>Redefinir tudo</translation>
        </message>
        <message>
            <source>Forget all keys of your own, and keep the preset</source>
            <translation>Esquecer todos os seus atalhos próprios e manter a predefinição</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Transferir</translation>
        </message>
        <message>
            <source>The other command loses this key</source>
            <translation>O outro comando perde este atalho</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Nada é alterado</translation>
        </message>
        <message>
            <source>To {percent} % of the talk</source>
            <translation>Ir para {percent}% da palestra</translation>
        </message>
        <message>
            <source>Your own keys</source>
            <translation>Seus próprios atalhos</translation>
        </message>
        <message>
            <source>{key} is the key of: {commands}. Take it from there?</source>
            <translation>{key} é o atalho de: {commands}. Transferir para este comando?</translation>
        </message>
    </context>
    <context>
        <name>LayoutButtons</name>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
    </context>
    <context>
        <name>LibraryContent</name>
        <message>
            <source>The catalogue has changed and is wrong now. You see it as it was.</source>
            <translation>O catálogo mudou e agora contém erros. Ele é mostrado como estava antes.</translation>
        </message>
        <message>
            <source>{folder} does not answer. Its files are shown once it does.</source>
            <translation>{folder} não responde. Os arquivos dela aparecem assim que responder.</translation>
        </message>
        <message>
            <source>{folders} do not answer. Their files are shown once they do.</source>
            <translation>{folders} não respondem. Os arquivos delas aparecem assim que responderem.</translation>
        </message>
        <message>
            <source>There is no conference in this folder yet</source>
            <translation>Ainda não há uma conferência nesta pasta</translation>
        </message>
        <message>
            <source>{folder}
If it holds recordings and slides, make one: where each talk is will be found out.</source>
            <translation>{folder}
Se ela contém gravações e slides, crie uma: o programa descobre onde está cada palestra.</translation>
        </message>
        <message>
            <source>This conference cannot be opened</source>
            <translation>Não é possível abrir esta conferência</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… e mais {count}</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>Sorted by day and time</source>
            <translation>Por dia e hora</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation>Por título</translation>
        </message>
        <message>
            <source>Sorted by speaker</source>
            <translation>Por palestrante</translation>
        </message>
        <message>
            <source>Sorted by length</source>
            <translation>Por duração</translation>
        </message>
        <message>
            <source>Sorted by last watched</source>
            <translation>Últimas assistidas</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Not watched</source>
            <translation>Não assistidas</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritas</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
        <message>
            <source>Choose the order of the talks</source>
            <translation>Escolher a ordem das palestras</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Choose a conference</source>
            <translation>Escolher uma conferência</translation>
        </message>
        <message>
            <source>Search talks and speakers</source>
            <translation>Buscar palestras e palestrantes</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation>1 palestra</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation>{count} palestras</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dia</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} dias</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Todas ({count})</translation>
        </message>
        <message>
            <source>Show only {name}</source>
            <translation>Mostrar somente {name}</translation>
        </message>
        <message>
            <source>Show all talks</source>
            <translation>Mostrar todas as palestras</translation>
        </message>
        <message>
            <source>The catalogue of this conference names no talk yet.</source>
            <translation>O catálogo desta conferência ainda não indica nenhuma palestra.</translation>
        </message>
        <message>
            <source>No talks here</source>
            <translation>Nenhuma palestra aqui</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>This talk</source>
            <translation>Esta palestra</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Abrir uma pasta</translation>
        </message>
        <message>
            <source>{name} is neither a catalogue nor a recording, slides or a folder: nothing was done with it.</source>
            <translation>{name} não é um catálogo, uma gravação, slides nem uma pasta: nada foi feito.</translation>
        </message>
        <message>
            <source>Add a media folder</source>
            <translation>Adicionar uma pasta de mídia</translation>
        </message>
        <message>
            <source>Look for recordings and slides in this folder too?</source>
            <translation>Procurar gravações e slides também nesta pasta?</translation>
        </message>
        <message>
            <source>{paths}

Nothing is copied or moved.</source>
            <translation>{paths}

Nada é copiado nem movido.</translation>
        </message>
        <message>
            <source>Add the folder</source>
            <translation>Adicionar a pasta</translation>
        </message>
        <message>
            <source>Make a conference of it…</source>
            <translation>Criar uma conferência com ela…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Write to this address?</source>
            <translation>Escrever para este endereço?</translation>
        </message>
        <message>
            <source>Open this address?</source>
            <translation>Abrir este endereço?</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>The slides lead out of duthviewer, to another program.</source>
            <translation>Os slides levam para fora do duthviewer, a outro programa.</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Escrever um e-mail</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir no navegador</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar o endereço</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>MakeConference</name>
        <message>
            <source>Make a conference from files</source>
            <translation>Criar uma conferência a partir de arquivos</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Choose other files</source>
            <translation>Escolher outros arquivos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Leave without a conference</source>
            <translation>Sair sem criar a conferência</translation>
        </message>
        <message>
            <source>Drop to add</source>
            <translation>Solte para adicionar</translation>
        </message>
        <message>
            <source>Recordings, slides, or folders with them</source>
            <translation>Gravações, slides ou pastas com eles</translation>
        </message>
        <message>
            <source>Files can be added when the search has ended.</source>
            <translation>Arquivos podem ser adicionados quando a busca terminar.</translation>
        </message>
        <message>
            <source>There is no recording and no PDF among the files you dropped.</source>
            <translation>Não há gravação nem PDF entre os arquivos que você soltou.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Gravações</translation>
        </message>
        <message>
            <source>Choose the recordings</source>
            <translation>Escolher as gravações</translation>
        </message>
        <message>
            <source>Slides of the talks</source>
            <translation>Slides das palestras</translation>
        </message>
        <message>
            <source>Choose the slides of the talks</source>
            <translation>Escolher os slides das palestras</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Andamento da busca</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conferência</translation>
        </message>
        <message>
            <source>What the conference is called</source>
            <translation>Nome da conferência</translation>
        </message>
        <message>
            <source>Choose the recordings and the slides of the talks, or drop files and folders here. duthviewer finds where each talk begins; nothing is copied or moved.</source>
            <translation>Escolha as gravações e os slides das palestras, ou solte arquivos e pastas aqui. O duthviewer encontra onde cada palestra começa; nada é copiado nem movido.</translation>
        </message>
        <message>
            <source>Searching for talks failed. {why}</source>
            <translation>A busca por palestras falhou. {why}</translation>
        </message>
        <message>
            <source>Check the result. What you save is a catalogue: a small file that you can give to others.</source>
            <translation>Confira o resultado. O que você salva é um catálogo: um pequeno arquivo que pode ser dado a outras pessoas.</translation>
        </message>
        <message>
            <source>Find the talks</source>
            <translation>Procurar as palestras</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <source>Looking for the talks…</source>
            <translation>Procurando as palestras…</translation>
        </message>
        <message>
            <source>A day of eight hours takes some minutes.</source>
            <translation>Um dia de oito horas leva alguns minutos.</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>Lendo os slides…</translation>
        </message>
        <message>
            <source>Finding when the pages change…</source>
            <translation>Procurando as mudanças de página…</translation>
        </message>
        <message>
            <source>Looking through the recording…</source>
            <translation>Examinando a gravação…</translation>
        </message>
        <message>
            <source>Recording {number} of {count}</source>
            <translation>Gravação {number} de {count}</translation>
        </message>
        <message>
            <source>Reading the titles…</source>
            <translation>Lendo os títulos…</translation>
        </message>
        <message>
            <source>None of these slides are shown in the recording. Are they of this day, and is the screen to be seen in it?</source>
            <translation>Nenhum destes slides aparece na gravação. São deste dia, e a tela aparece na imagem?</translation>
        </message>
        <message>
            <source>Talks found: {count}</source>
            <translation>Palestras encontradas: {count}</translation>
        </message>
        <message>
            <source>Save and open</source>
            <translation>Salvar e abrir</translation>
        </message>
        <message>
            <source>Save the catalogue</source>
            <translation>Salvar o catálogo</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml)</source>
            <translation>Catálogos (*.yaml)</translation>
        </message>
    </context>
    <context>
        <name>MiniWindow</name>
        <message>
            <source>Mini window</source>
            <translation>Minijanela</translation>
        </message>
        <message>
            <source>Back into the window</source>
            <translation>Voltar à janela</translation>
        </message>
        <message>
            <source>Pause, and close the mini window</source>
            <translation>Pausar e fechar a minijanela</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproduzir</translation>
        </message>
    </context>
    <context>
        <name>NoteEdit</name>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Play from {time}</source>
            <translation>Reproduzir a partir de {time}</translation>
        </message>
        <message>
            <source>Write in this note</source>
            <translation>Escrever nesta nota</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Remover a imagem</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Excluir esta nota</translation>
        </message>
    </context>
    <context>
        <name>NoteTools</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>This computer does not know the talk {talk}. Open the conference’s catalogue first.</source>
            <translation>Este computador não conhece a palestra {talk}. Abra primeiro o catálogo da conferência.</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <source>Markdown with pictures (*.md)</source>
            <translation>Markdown com imagens (*.md)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabela (*.csv)</translation>
        </message>
        <message>
            <source>JSON, to import again (*.json)</source>
            <translation>JSON, para importar de novo (*.json)</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>Exportar notas</translation>
        </message>
        <message>
            <source>There are no notes to export yet.</source>
            <translation>Ainda não há notas para exportar.</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Notes saved: {name} ({count})</source>
            <translation>Notas salvas: {name} ({count})</translation>
        </message>
        <message>
            <source>Import notes</source>
            <translation>Importar notas</translation>
        </message>
        <message>
            <source>Notes (*.json)</source>
            <translation>Notas (*.json)</translation>
        </message>
        <message>
            <source>Notes imported: {new} new, {newer} newer, {known} known already</source>
            <translation>Notas importadas: {new} novas, {newer} mais recentes, {known} já conhecidas</translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>with a picture</source>
            <translation>com imagem</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No notes of this talk yet. Press {key} while you watch, and write: a note belongs to the moment in which you begin.</source>
            <translation>Ainda não há notas desta palestra. Pressione {key} enquanto assiste e escreva: uma nota pertence ao momento em que você começa.</translation>
        </message>
        <message>
            <source>Take back the last change of the notes</source>
            <translation>Desfazer a última alteração das notas</translation>
        </message>
        <message>
            <source>Your notes are not saved at the moment. They stay here and are tried again.</source>
            <translation>Suas notas não estão sendo salvas no momento. Elas ficam aqui e uma nova tentativa será feita.</translation>
        </message>
        <message>
            <source>More for notes</source>
            <translation>Mais para notas</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>The note at {time} was deleted.</source>
            <translation>A nota em {time} foi excluída.</translation>
        </message>
        <message>
            <source>There is no picture of the video to add now.</source>
            <translation>Não há imagem do vídeo para adicionar agora.</translation>
        </message>
        <message>
            <source>There is no page to add to the note now.</source>
            <translation>Não há página para adicionar à nota agora.</translation>
        </message>
        <message>
            <source>The picture at {time} was removed.</source>
            <translation>A imagem em {time} foi removida.</translation>
        </message>
        <message>
            <source>The picture at {time} was replaced.</source>
            <translation>A imagem em {time} foi substituída.</translation>
        </message>
        <message>
            <source>Notes {count}</source>
            <translation>Notas {count}</translation>
        </message>
    </context>
    <context>
        <name>OpenConference</name>
        <message>
            <source>“{title}”, which was open last, cannot be found: {path}</source>
            <translation>“{title}”, a última conferência aberta, não foi encontrada: {path}</translation>
        </message>
    </context>
    <context>
        <name>PageDelegate</name>
        <message>
            <source>{count} ×</source>
            <translation>{count} ×</translation>
        </message>
        <message>
            <source>● live</source>
            <translation>● ao vivo</translation>
        </message>
        <message>
            <source>{times}  +{more}</source>
            <translation>{times}  +{more}</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Mostrar esta página</translation>
        </message>
        <message>
            <source>Jump here: {time}</source>
            <translation>Ir para cá: {time}</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <source>There are no slides of this talk here.</source>
            <translation>Não há slides desta palestra aqui.</translation>
        </message>
    </context>
    <context>
        <name>PagesModel</name>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>on the screen now</source>
            <translation>na tela agora</translation>
        </message>
        <message>
            <source>live</source>
            <translation>ao vivo</translation>
        </message>
        <message>
            <source>shown at {times}</source>
            <translation>mostrada em {times}</translation>
        </message>
        <message>
            <source>hits: {count}</source>
            <translation>resultados: {count}</translation>
        </message>
    </context>
    <context>
        <name>PlaybackPage</name>
        <message>
            <source>Video and sound</source>
            <translation>Vídeo e áudio</translation>
        </message>
        <message>
            <source>&amp;Engine</source>
            <translation>Mecanismo</translation>
        </message>
        <message>
            <source>What plays the video; it holds from the next talk on that you open</source>
            <translation>O que reproduz o vídeo; vale a partir da próxima palestra que você abrir</translation>
        </message>
        <message>
            <source>Whichever is there (VLC first)</source>
            <translation>O que estiver disponível (VLC primeiro)</translation>
        </message>
        <message>
            <source>VLC</source>
            <translation>VLC</translation>
        </message>
        <message>
            <source>Qt Multimedia (FFmpeg)</source>
            <translation>Qt Multimedia (FFmpeg)</translation>
        </message>
        <message>
            <source>Speed and skipping</source>
            <translation>Velocidade e saltos</translation>
        </message>
        <message>
            <source>&amp;Speed</source>
            <translation>&amp;Velocidade</translation>
        </message>
        <message>
            <source>The speed at which each talk begins</source>
            <translation>A velocidade em que cada palestra começa</translation>
        </message>
        <message>
            <source>As last time</source>
            <translation>Como da última vez</translation>
        </message>
        <message>
            <source>Sho&amp;rt skip</source>
            <translation>Salto &amp;curto</translation>
        </message>
        <message>
            <source>How far the keys Left and Right skip</source>
            <translation>Quanto saltam as teclas Esquerda e Direita</translation>
        </message>
        <message>
            <source>&amp;Long skip</source>
            <translation>Salto &amp;longo</translation>
        </message>
        <message>
            <source>How far the buttons beside Play and the keys J and L skip</source>
            <translation>Quanto saltam os botões ao lado de Reproduzir e as teclas J e L</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
        <message>
            <source>Show s&amp;ubtitles</source>
            <translation>Mostrar le&amp;gendas</translation>
        </message>
        <message>
            <source>Show subtitles with every talk that has some</source>
            <translation>Mostrar legendas em toda palestra que as tenha</translation>
        </message>
        <message>
            <source>L&amp;anguage of the subtitles</source>
            <translation>Idiom&amp;a das legendas</translation>
        </message>
        <message>
            <source>Subtitles in this language are shown where there are some</source>
            <translation>Legendas neste idioma são mostradas onde existirem</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>S&amp;ize of the subtitles</source>
            <translation>&amp;Tamanho das legendas</translation>
        </message>
        <message>
            <source>How large the letters of subtitles are</source>
            <translation>O tamanho das letras das legendas</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeno</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muito grande</translation>
        </message>
        <message>
            <source>When a talk ends</source>
            <translation>Quando uma palestra termina</translation>
        </message>
        <message>
            <source>Play the &amp;next talk by itself</source>
            <translation>Reproduzir a próxima palestra automaticamente</translation>
        </message>
        <message>
            <source>Otherwise the next talk is only offered</source>
            <translation>Caso contrário, a próxima palestra é apenas sugerida</translation>
        </message>
        <message>
            <source>{seconds} seconds</source>
            <translation>{seconds} segundos</translation>
        </message>
        <message>
            <source>VLC was not found: no video will play until it is installed.</source>
            <translation>O VLC não foi encontrado: nenhum vídeo será reproduzido até que ele seja instalado.</translation>
        </message>
        <message>
            <source>The next talk that you open is played by {engine}.</source>
            <translation>A próxima palestra que você abrir será reproduzida por {engine}.</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Searching for this place in the recording…</source>
            <translation>Procurando este ponto da gravação…</translation>
        </message>
        <message>
            <source>This recording has few keyframes: {minutes} minutes of it have to be decoded to get here. This takes a while.</source>
            <translation>Esta gravação tem poucos quadros-chave: é preciso decodificar {minutes} minutos dela para chegar aqui. Isso leva um tempo.</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>Printing the slides …</source>
            <translation>Imprimindo os slides …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>A impressora não responde.</translation>
        </message>
        <message>
            <source>The slides could not be printed. The log has the details.</source>
            <translation>Não foi possível imprimir os slides. Os detalhes estão no log.</translation>
        </message>
    </context>
    <context>
        <name>QtPlayer</name>
        <message>
            <source>Sound</source>
            <translation>Áudio</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report of a fault</source>
            <translation>Relatório de falha</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>O que deu errado</translation>
        </message>
        <message>
            <source>This report lies on your computer only. To have the fault mended, copy it into an issue of the project; it holds no notes and no searches of yours.</source>
            <translation>Este relatório está somente no seu computador. Para que a falha seja corrigida, copie-o para uma issue do projeto; ele não contém suas anotações nem suas buscas.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>O relatório</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar o relatório</translation>
        </message>
        <message>
            <source>Copy the whole text to the clipboard</source>
            <translation>Copiar o texto inteiro para a área de transferência</translation>
        </message>
        <message>
            <source>Delete the report</source>
            <translation>Excluir o relatório</translation>
        </message>
        <message>
            <source>Take the report from this computer</source>
            <translation>Remover o relatório deste computador</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>It cannot be deleted</source>
            <translation>Não é possível excluí-lo</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>Show the report</source>
            <translation>Mostrar o relatório</translation>
        </message>
        <message>
            <source>Something went wrong when duthviewer ran the last time. A report of it lies on this computer; nothing was sent.</source>
            <translation>Algo deu errado na última execução do duthviewer. Há um relatório neste computador; nada foi enviado.</translation>
        </message>
    </context>
    <context>
        <name>ResumeDialog</name>
        <message>
            <source>Where to begin</source>
            <translation>Por onde começar</translation>
        </message>
        <message>
            <source>You have watched this talk up to {time}.</source>
            <translation>Você assistiu a esta palestra até {time}.</translation>
        </message>
        <message>
            <source>&amp;Go on at {time}</source>
            <translation>Continuar em {time}</translation>
        </message>
        <message>
            <source>Go on where you left</source>
            <translation>Continuar de onde parou</translation>
        </message>
        <message>
            <source>From the &amp;start</source>
            <translation>Desde o início</translation>
        </message>
        <message>
            <source>Watch the talk from its start</source>
            <translation>Assistir à palestra desde o início</translation>
        </message>
    </context>
    <context>
        <name>RewriteStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
        <message>
            <source>Rewriting {file}… {percent} %</source>
            <translation>Regravando {file}… {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Rewriting</name>
        <message>
            <source>The clock of this recording starts again after {time}: what follows cannot be reached. A copy can be made that plays from any place.</source>
            <translation>O relógio desta gravação recomeça depois de {time}: o que vem em seguida não pode ser alcançado. É possível fazer uma cópia que toca a partir de qualquer ponto.</translation>
        </message>
        <message>
            <source>Seeking takes long in this recording, as it has few keyframes. A copy with new keyframes plays from any place at once.</source>
            <translation>A busca demora nesta gravação, porque ela tem poucos quadros-chave. Uma cópia com novos quadros-chave toca na hora a partir de qualquer ponto.</translation>
        </message>
        <message>
            <source>Rewrite this recording</source>
            <translation>Regravar esta gravação</translation>
        </message>
        <message>
            <source>Make a copy of {file} that plays from any place?</source>
            <translation>Fazer uma cópia de {file} que toca a partir de qualquer ponto?</translation>
        </message>
        <message>
            <source>The same video and sound go into a new file, {copy}. It takes about {size} in {folder}.

The recording stays as it is. You can watch meanwhile.</source>
            <translation>O mesmo vídeo e o mesmo som vão para um novo arquivo, {copy}. Ele ocupa cerca de {size} em {folder}.

A gravação fica como está. Você pode assistir enquanto isso.</translation>
        </message>
        <message>
            <source>Encode the video again, for new keyframes</source>
            <translation>Codificar o vídeo de novo, para novos quadros-chave</translation>
        </message>
        <message>
            <source>Seeking becomes quick. This takes much longer and costs some quality.</source>
            <translation>As buscas ficam rápidas. Isso demora muito mais e custa um pouco de qualidade.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Regravar</translation>
        </message>
        <message>
            <source>Made {file}. It is used for this recording from now on.</source>
            <translation>{file} foi criado e será usado para esta gravação de agora em diante.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Títulos</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Dito</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Search in one conference only</source>
            <translation>Pesquisar em apenas uma conferência</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Todas as conferências</translation>
        </message>
        <message>
            <source>Conference: {name}</source>
            <translation>Conferência: {name}</translation>
        </message>
    </context>
    <context>
        <name>SearchList</name>
        <message>
            <source>Hits</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>SearchModel</name>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Você quis dizer “{words}”?</translation>
        </message>
        <message>
            <source>Slide {page}</source>
            <translation>Slide {page}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Palestrante</translation>
        </message>
        <message>
            <source>About the talk</source>
            <translation>Sobre a palestra</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Dito</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>1 more hit in this talk</source>
            <translation>Mais 1 resultado nesta palestra</translation>
        </message>
        <message>
            <source>{count} more hits in this talk</source>
            <translation>Mais {count} resultados nesta palestra</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Slides, subtitles and notes are being read: {percent} %. There may be more hits soon.</source>
            <translation>Slides, legendas e notas estão sendo lidos: {percent} %. Em breve pode haver mais resultados.</translation>
        </message>
        <message>
            <source>Search talks, slides, speech and notes</source>
            <translation>Pesquisar palestras, slides, falas e notas</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Pesquisar em tudo</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Progress of the index</source>
            <translation>Progresso do índice</translation>
        </message>
        <message>
            <source>The search went wrong</source>
            <translation>A pesquisa falhou</translation>
        </message>
        <message>
            <source>More than {hits} hits</source>
            <translation>Mais de {hits} resultados</translation>
        </message>
        <message>
            <source>{hits} hits</source>
            <translation>{hits} resultados</translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>1 resultado</translation>
        </message>
        <message>
            <source>{hits} hits in 1 talk</source>
            <translation>{hits} resultados em 1 palestra</translation>
        </message>
        <message>
            <source>{hits} hits in {talks} talks</source>
            <translation>{hits} resultados em {talks} palestras</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Ainda não há nada para mostrar</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Você quis dizer “{words}”?</translation>
        </message>
        <message>
            <source>Only a part was searched: the filters above say which.</source>
            <translation>Apenas uma parte foi pesquisada: os filtros acima dizem qual.</translation>
        </message>
        <message>
            <source>The index is still being built. What comes is shown here by itself.</source>
            <translation>O índice ainda está sendo criado. O que for encontrado aparecerá aqui sozinho.</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, subtitles and notes of all conferences that were opened were searched. Try fewer words, or the beginning of one.</source>
            <translation>Foram pesquisados títulos, palestrantes, slides, legendas e notas de todas as conferências que foram abertas. Tente menos palavras, ou o começo de uma.</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation>Nada encontrado para “{words}”</translation>
        </message>
    </context>
    <context>
        <name>SearchStart</name>
        <message>
            <source>Search everything</source>
            <translation>Pesquisar em tudo</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, what was said, and your notes, of all conferences.</source>
            <translation>Títulos, palestrantes, slides, o que foi dito e suas notas, de todas as conferências.</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Pesquisas recentes</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Clear the recent searches</source>
            <translation>Limpar as pesquisas recentes</translation>
        </message>
        <message>
            <source>To narrow it</source>
            <translation>Para restringir</translation>
        </message>
        <message>
            <source>Search again for {words}</source>
            <translation>Pesquisar novamente {words}</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <translation>estas palavras, uma após a outra</translation>
        </message>
        <message>
            <source>words that begin like this</source>
            <translation>palavras que começam assim</translation>
        </message>
        <message>
            <source>without this word</source>
            <translation>sem esta palavra</translation>
        </message>
        <message>
            <source>in talks of this speaker</source>
            <translation>nas palestras desta pessoa</translation>
        </message>
        <message>
            <source>in this conference</source>
            <translation>nesta conferência</translation>
        </message>
        <message>
            <source>on slides; or titles, said, notes</source>
            <translation>nos slides; ou titles, said, notes</translation>
        </message>
        <message>
            <source>{example}: {words}</source>
            <translation>{example}: {words}</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Search slides, speech and notes, too</source>
            <translation>Pesquisar também slides, falas e notas</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <source>This talk cannot be opened: its conference is not there any more. {reason}</source>
            <translation>Esta palestra não pode ser aberta: a conferência não está mais lá. {reason}</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas das configurações</translation>
        </message>
        <message>
            <source>Pages of the settings  (Up, Down)</source>
            <translation>Páginas das configurações  (Up, Down)</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Geral</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Reprodução</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Atalhos</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>WebVTT chapters (*.vtt)</source>
            <translation>Capítulos WebVTT (*.vtt)</translation>
        </message>
        <message>
            <source>Export chapters</source>
            <translation>Exportar capítulos</translation>
        </message>
        <message>
            <source>Chapters for mpv and FFmpeg (*.ffmetadata *.txt)</source>
            <translation>Capítulos para mpv e FFmpeg (*.ffmetadata *.txt)</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
        <message>
            <source>This talk has no timeline yet, so it has no chapters. Synchronise it.</source>
            <translation>Esta palestra ainda não tem linha do tempo e, por isso, não tem capítulos. Sincronize-a.</translation>
        </message>
        <message>
            <source>Chapters saved: {name} ({count})</source>
            <translation>Capítulos salvos: {name} ({count})</translation>
        </message>
        <message>
            <source>Save timelines into a catalogue</source>
            <translation>Salvar as linhas do tempo em um catálogo</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml)</source>
            <translation>Catálogos (*.yaml)</translation>
        </message>
        <message>
            <source>No talk of this conference has a timeline yet. Synchronise one.</source>
            <translation>Nenhuma palestra desta conferência tem linha do tempo ainda. Sincronize uma.</translation>
        </message>
        <message>
            <source>Timelines saved: {name} ({count})</source>
            <translation>Linhas do tempo salvas: {name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>{title} (its file is gone)</source>
            <translation>{title} (o arquivo não existe mais)</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>Shift all page changes</source>
            <translation>Deslocar todas as mudanças de página</translation>
        </message>
        <message>
            <source>Show every page so many seconds later; with a minus, earlier.</source>
            <translation>Mostrar cada página tantos segundos depois; com sinal de menos, antes.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Seconds later</source>
            <translation>Segundos depois</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Deslocar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>SlideSteps</name>
        <message>
            <source>Jump to a moment of this page</source>
            <translation>Ir para um momento desta página</translation>
        </message>
        <message>
            <source>Jump here: {time}</source>
            <translation>Ir para cá: {time}</translation>
        </message>
    </context>
    <context>
        <name>SlidesBar</name>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Ir para uma página</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Número da página</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Próxima página</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Reduzir</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ajustar à largura</translation>
        </message>
        <message>
            <source>Fit the whole page</source>
            <translation>Ajustar à página inteira</translation>
        </message>
        <message>
            <source>Ctrl+0</source>
            <translation>Ctrl+0</translation>
        </message>
    </context>
    <context>
        <name>SlidesCommands</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Save the page as a picture</source>
            <translation>Salvar a página como imagem</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Imagens (*.png *.jpg)</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>Não foi possível salvar a imagem como {path}</translation>
        </message>
        <message>
            <source>The system has no program to open {name} with.</source>
            <translation>O sistema não tem um programa para abrir {name}.</translation>
        </message>
        <message>
            <source>Follow the link</source>
            <translation>Seguir o link</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar o endereço</translation>
        </message>
    </context>
    <context>
        <name>SlidesHand</name>
        <message>
            <source>Go to page {page}</source>
            <translation>Ir para a página {page}</translation>
        </message>
        <message>
            <source>This link is not followed: {address}</source>
            <translation>Este link não é seguido: {address}</translation>
        </message>
    </context>
    <context>
        <name>SlidesStage</name>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Página {page} de {count}</translation>
        </message>
        <message>
            <source>The slides cannot be shown</source>
            <translation>Não é possível mostrar os slides</translation>
        </message>
        <message>
            <source>Page {page} …</source>
            <translation>Página {page} …</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>Abrindo {name} …</translation>
        </message>
    </context>
    <context>
        <name>SlidesView</name>
        <message>
            <source>Link: {where}</source>
            <translation>Link: {where}</translation>
        </message>
    </context>
    <context>
        <name>SlidesWindow</name>
        <message>
            <source>Slides on another screen</source>
            <translation>Slides em outra tela</translation>
        </message>
        <message>
            <source>No slides for this talk</source>
            <translation>Nenhum slide para esta palestra</translation>
        </message>
    </context>
    <context>
        <name>StoreKeeper</name>
        <message>
            <source>Use the copy of {day}</source>
            <translation>Usar a cópia de {day}</translation>
        </message>
        <message>
            <source>The library {path} is damaged. duthviewer has a copy of {day}. What can still be read of the damaged library is added to it, and the damaged file is kept.</source>
            <translation>A biblioteca {path} está danificada. O duthviewer tem uma cópia de {day}. O que ainda puder ser lido da biblioteca danificada é acrescentado, e o arquivo danificado é mantido.</translation>
        </message>
        <message>
            <source>Keep what can be read</source>
            <translation>Manter o que pode ser lido</translation>
        </message>
        <message>
            <source>The library {path} is damaged, and there is no copy of it. duthviewer can start a new library with what can still be read. The damaged file is kept.</source>
            <translation>A biblioteca {path} está danificada e não há cópia dela. O duthviewer pode começar uma nova biblioteca com o que ainda puder ser lido. O arquivo danificado é mantido.</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <source>positions</source>
            <translation>posições</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>configurações</translation>
        </message>
        <message>
            <source>page changes</source>
            <translation>mudanças de página</translation>
        </message>
        <message>
            <source>Not all of these can be read: {parts}.</source>
            <translation>Não podem ser lidos por completo: {parts}.</translation>
        </message>
    </context>
    <context>
        <name>Subtitles</name>
        <message>
            <source>SDH</source>
            <translation>para surdos</translation>
        </message>
        <message>
            <source>forced</source>
            <translation>forçada</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
    </context>
    <context>
        <name>SyncPill</name>
        <message>
            <source>Synchronise</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Find out when each page is shown, so that the slides follow</source>
            <translation>Descobrir quando cada página é mostrada, para que os slides acompanhem</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Parar a sincronização</translation>
        </message>
        <message>
            <source>Synchronising the slides</source>
            <translation>Sincronizando os slides</translation>
        </message>
        <message>
            <source>Synchronising soon…</source>
            <translation>Sincronização em breve…</translation>
        </message>
        <message>
            <source>Synchronising… {percent} %</source>
            <translation>Sincronizando… {percent} %</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>Finding out when each page is shown. You can watch meanwhile.</source>
            <translation>Descobrindo quando cada página é mostrada. Você pode assistir enquanto isso.</translation>
        </message>
    </context>
    <context>
        <name>SyncStrip</name>
        <message>
            <source>Synchronising the slides</source>
            <translation>Sincronizando os slides</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Parar a sincronização</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Synchronise again what failed</source>
            <translation>Sincronizar de novo o que falhou</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>Synchroniser</name>
        <message>
            <source>A fault of duthviewer; the log says more.</source>
            <translation>Uma falha do duthviewer; o registro diz mais.</translation>
        </message>
    </context>
    <context>
        <name>Synchronising</name>
        <message>
            <source>Synchronise the slides</source>
            <translation>Sincronizar os slides</translation>
        </message>
        <message>
            <source>Nothing to synchronise: of {known} talks the timeline is known, and of {count} the recording or the slides are not on this computer.</source>
            <translation>Nada a sincronizar: de {known} palestras a linha do tempo é conhecida, e de {count} a gravação ou os slides não estão neste computador.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the recordings or the slides are not on this computer.</source>
            <translation>Nada a sincronizar: as gravações ou os slides não estão neste computador.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the timelines of all these talks are known.</source>
            <translation>Nada a sincronizar: as linhas do tempo de todas estas palestras são conhecidas.</translation>
        </message>
        <message>
            <source>No page of these slides was found in the recording of this talk.</source>
            <translation>Nenhuma página destes slides foi encontrada na gravação desta palestra.</translation>
        </message>
        <message>
            <source>1 talk was synchronised</source>
            <translation>1 palestra foi sincronizada</translation>
        </message>
        <message>
            <source>{count} talks were synchronised</source>
            <translation>{count} palestras foram sincronizadas</translation>
        </message>
        <message>
            <source>No page of the slides was found in the recording of “{title}”</source>
            <translation>Nenhuma página dos slides foi encontrada na gravação de “{title}”</translation>
        </message>
        <message>
            <source>No page of the slides was found in the recordings of {count} talks</source>
            <translation>Nenhuma página dos slides foi encontrada nas gravações de {count} palestras</translation>
        </message>
        <message>
            <source>Synchronising {number} of {total}: “{title}”, {percent} %</source>
            <translation>Sincronizando {number} de {total}: “{title}”, {percent} %</translation>
        </message>
        <message>
            <source>Synchronising “{title}”, {percent} %</source>
            <translation>Sincronizando “{title}”, {percent} %</translation>
        </message>
        <message>
            <source>1 talk was skipped: its recording or slides are not here</source>
            <translation>1 palestra foi pulada: a gravação ou os slides não estão aqui</translation>
        </message>
        <message>
            <source>{count} talks were skipped: their recordings or slides are not here</source>
            <translation>{count} palestras foram puladas: as gravações ou os slides não estão aqui</translation>
        </message>
        <message>
            <source>{text} · {more}</source>
            <translation>{text} · {more}</translation>
        </message>
        <message>
            <source>“{title}” could not be synchronised: {why}</source>
            <translation>“{title}” não pôde ser sincronizada: {why}</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… e mais {count}</translation>
        </message>
    </context>
    <context>
        <name>TalkActions</name>
        <message>
            <source>“{title}” is no favourite any more.</source>
            <translation>“{title}” não é mais favorita.</translation>
        </message>
        <message>
            <source>“{title}” is a favourite now.</source>
            <translation>“{title}” agora é favorita.</translation>
        </message>
        <message>
            <source>“{title}” counts as not watched.</source>
            <translation>“{title}” consta como não assistida.</translation>
        </message>
        <message>
            <source>“{title}” counts as watched.</source>
            <translation>“{title}” consta como assistida.</translation>
        </message>
        <message>
            <source>“{title}” begins at its start again.</source>
            <translation>“{title}” começa do início de novo.</translation>
        </message>
        <message>
            <source>Copied: {link}</source>
            <translation>Copiado: {link}</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Nenhum programa neste computador consegue abrir {what}</translation>
        </message>
    </context>
    <context>
        <name>TalkFoundRow</name>
        <message>
            <source>Take this talk: {title}</source>
            <translation>Incluir esta palestra: {title}</translation>
        </message>
        <message>
            <source>Put this talk into the conference</source>
            <translation>Incluir esta palestra na conferência</translation>
        </message>
        <message>
            <source>First page of the slides</source>
            <translation>Primeira página dos slides</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What the talk is called</source>
            <translation>Nome da palestra</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Palestrantes</translation>
        </message>
        <message>
            <source>Who gives the talk; a comma between two names</source>
            <translation>Quem dá a palestra; uma vírgula entre dois nomes</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Where the talk starts in the recording: 55:09 or 2:17:10</source>
            <translation>Onde a palestra começa na gravação: 55:09 ou 2:17:10</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>Where the talk ends in the recording: 55:09 or 2:17:10</source>
            <translation>Onde a palestra termina na gravação: 55:09 ou 2:17:10</translation>
        </message>
        <message>
            <source>Write times as 55:09 or 2:17:10, the start before the end</source>
            <translation>Escreva os tempos como 55:09 ou 2:17:10, o início antes do fim</translation>
        </message>
        <message>
            <source>Only {share} sure: please check</source>
            <translation>Só {share} de certeza: confira</translation>
        </message>
        <message>
            <source>{share} sure</source>
            <translation>{share} de certeza</translation>
        </message>
    </context>
    <context>
        <name>TalkGrid</name>
        <message>
            <source>Talks</source>
            <translation>Palestras</translation>
        </message>
    </context>
    <context>
        <name>TalkInformation</name>
        <message>
            <source>Information</source>
            <translation>Informações</translation>
        </message>
        <message>
            <source>The catalogue is being read.</source>
            <translation>O catálogo está sendo lido.</translation>
        </message>
        <message>
            <source>Choose a talk to read about it here.</source>
            <translation>Escolha uma palestra para ler sobre ela aqui.</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>a partir de {time}</translation>
        </message>
        <message>
            <source>{length} long</source>
            <translation>{length} de duração</translation>
        </message>
        <message>
            <source>The catalogue has no abstract of this talk.</source>
            <translation>O catálogo não tem resumo desta palestra.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Gravação</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
        <message>
            <source>{name}, which you chose, is gone</source>
            <translation>{name}, que você escolheu, não existe mais</translation>
        </message>
        <message>
            <source>Use the files found by name</source>
            <translation>Usar os arquivos encontrados pelo nome</translation>
        </message>
        <message>
            <source>{name} (chosen by you)</source>
            <translation>{name} (escolhido por você)</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>não está aqui</translation>
        </message>
        <message>
            <source>{what}: {files}</source>
            <translation>{what}: {files}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>Abrir {address}</translation>
        </message>
    </context>
    <context>
        <name>TalkRow</name>
        <message>
            <source>not here</source>
            <translation>não está aqui</translation>
        </message>
        <message>
            <source>slides online</source>
            <translation>slides on-line</translation>
        </message>
        <message>
            <source>no slides</source>
            <translation>sem slides</translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>favorita</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>assistida</translation>
        </message>
        <message>
            <source>Day {number}</source>
            <translation>Dia {number}</translation>
        </message>
    </context>
    <context>
        <name>TalkSlides</name>
        <message>
            <source>I have this file…</source>
            <translation>Eu tenho este arquivo…</translation>
        </message>
        <message>
            <source>Follow the talk</source>
            <translation>Acompanhar a palestra</translation>
        </message>
        <message>
            <source>Follow the talk again</source>
            <translation>Voltar a acompanhar a palestra</translation>
        </message>
        <message>
            <source>Put the PDF into one of these folders, for example as {name}:</source>
            <translation>Coloque o PDF em uma destas pastas, por exemplo como {name}:</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer</source>
            <translation>Os slides desta palestra não estão neste computador</translation>
        </message>
        <message>
            <source>They are published here:</source>
            <translation>Eles estão publicados aqui:</translation>
        </message>
        <message>
            <source>No slides are known for this talk</source>
            <translation>Nenhum slide é conhecido para esta palestra</translation>
        </message>
        <message>
            <source>{page}   ·   live: {live}</source>
            <translation>{page}   ·   ao vivo: {live}</translation>
        </message>
        <message>
            <source>●  Live</source>
            <translation>●  Ao vivo</translation>
        </message>
        <message>
            <source>●  No page</source>
            <translation>●  Nenhuma página</translation>
        </message>
        <message>
            <source>live: no page</source>
            <translation>ao vivo: nenhuma página</translation>
        </message>
        <message>
            <source>live: {page}</source>
            <translation>ao vivo: {page}</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Position in the talk</source>
            <translation>Posição na palestra</translation>
        </message>
    </context>
    <context>
        <name>TimePreview</name>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
        <message>
            <source>Page changes around the position</source>
            <translation>Mudanças de página em torno da posição</translation>
        </message>
        <message>
            <source>Drag a change to move it. Left and Right choose one, Shift+Left and Shift+Right move it, Delete removes it. The wheel zooms.</source>
            <translation>Arraste uma mudança para movê-la. Esquerda e Direita escolhem uma, Shift+Esquerda e Shift+Direita a movem, Delete a remove. A roda amplia.</translation>
        </message>
        <message>
            <source>No page from {time} on</source>
            <translation>Nenhuma página a partir de {time}</translation>
        </message>
        <message>
            <source>Page {page} starts at {time}</source>
            <translation>Página {page} começa em {time}</translation>
        </message>
    </context>
    <context>
        <name>TrackMenu</name>
        <message>
            <source>Subtitles and sound</source>
            <translation>Legendas e áudio</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Áudio</translation>
        </message>
        <message>
            <source>Video track</source>
            <translation>Faixa de vídeo</translation>
        </message>
        <message>
            <source>No subtitles</source>
            <translation>Sem legendas</translation>
        </message>
        <message>
            <source>Delay: {seconds} s</source>
            <translation>Atraso: {seconds} s</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>Tamanho das legendas</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeno</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muito grande</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTab</name>
        <message>
            <source>The transcript of the talk was copied</source>
            <translation>A transcrição da palestra foi copiada</translation>
        </message>
        <message>
            <source>There is no transcript to copy</source>
            <translation>Não há transcrição para copiar</translation>
        </message>
        <message>
            <source>{language}, in the recording</source>
            <translation>{language}, na gravação</translation>
        </message>
        <message>
            <source>Reading the subtitles …</source>
            <translation>Lendo as legendas …</translation>
        </message>
        <message>
            <source>These subtitles cannot be read</source>
            <translation>Não é possível ler estas legendas</translation>
        </message>
        <message>
            <source>These subtitles say nothing during this talk</source>
            <translation>Estas legendas não dizem nada durante esta palestra</translation>
        </message>
        <message>
            <source>If they come too late or too soon, shift them: {keys}.</source>
            <translation>Se vierem tarde ou cedo demais, desloque-as: {keys}.</translation>
        </message>
        <message>
            <source>Drop a .vtt or .srt file onto the window.</source>
            <translation>Arraste um arquivo .vtt ou .srt para a janela.</translation>
        </message>
        <message>
            <source>One that lies beside the recording is found by its name: {name}</source>
            <translation>Um que esteja ao lado da gravação é encontrado pelo nome: {name}</translation>
        </message>
        <message>
            <source>There are no subtitles of this talk yet</source>
            <translation>Ainda não há legendas desta palestra</translation>
        </message>
        <message>
            <source>Copy what is selected</source>
            <translation>Copiar a seleção</translation>
        </message>
        <message>
            <source>Copy what is selected, with times</source>
            <translation>Copiar a seleção com os tempos</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTools</name>
        <message>
            <source>Find in the transcript</source>
            <translation>Buscar na transcrição</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Previous hit  (Shift+Enter)</source>
            <translation>Ocorrência anterior  (Shift+Enter)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Next hit  (Enter)</source>
            <translation>Próxima ocorrência  (Enter)</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Acompanhar</translation>
        </message>
        <message>
            <source>Follow what is said</source>
            <translation>Acompanhar o que é dito</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>More about the transcript</source>
            <translation>Mais sobre a transcrição</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>{count} hits</source>
            <translation>{count} ocorrências</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Nenhum resultado</translation>
        </message>
        <message>
            <source>Language of the transcript: {language}</source>
            <translation>Idioma da transcrição: {language}</translation>
        </message>
        <message>
            <source>Language of the transcript</source>
            <translation>Idioma da transcrição</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
    </context>
    <context>
        <name>VideoPane</name>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar a pasta</translation>
        </message>
        <message>
            <source>I have this file…</source>
            <translation>Eu tenho este arquivo…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Put it into one of these folders, for example as {name}:</source>
            <translation>Coloque-a em uma destas pastas, por exemplo como {name}:</translation>
        </message>
        <message>
            <source>It is published here:</source>
            <translation>Ela está publicada aqui:</translation>
        </message>
        <message>
            <source>A copy with the same video and sound may play. The recording stays as it is.</source>
            <translation>Uma cópia com o mesmo vídeo e som talvez toque. A gravação fica como está.</translation>
        </message>
        <message>
            <source>The file that you chose is gone: {path}</source>
            <translation>O arquivo escolhido não existe mais: {path}</translation>
        </message>
        <message>
            <source>The recording of this talk is not on this computer</source>
            <translation>A gravação desta palestra não está neste computador</translation>
        </message>
        <message>
            <source>The talk starts after the recording ends</source>
            <translation>A palestra começa depois do fim da gravação</translation>
        </message>
        <message>
            <source>The catalogue says that the talk starts at {start}, but {file} is only {length} long. Either the file is not whole, or the offset is wrong.</source>
            <translation>Segundo o catálogo, a palestra começa em {start}, mas {file} tem apenas {length} de duração. O arquivo está incompleto ou o deslocamento está errado.</translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
    </context>
    <context>
        <name>VideoWindow</name>
        <message>
            <source>Video on another screen</source>
            <translation>Vídeo em outra tela</translation>
        </message>
    </context>
    <context>
        <name>Wakefulness</name>
        <message>
            <source>Playing a talk</source>
            <translation>Reproduzindo uma palestra</translation>
        </message>
    </context>
    <context>
        <name>WatchPage</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Opening the recording</source>
            <translation>Abrindo a gravação</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Palestra</translation>
        </message>
        <message>
            <source>No video can be played</source>
            <translation>Nenhum vídeo pode ser reproduzido</translation>
        </message>
        <message>
            <source>This recording has sound only</source>
            <translation>Esta gravação tem somente áudio</translation>
        </message>
        <message>
            <source>This recording cannot be played</source>
            <translation>Não é possível reproduzir esta gravação</translation>
        </message>
        <message>
            <source>This recording takes long to open</source>
            <translation>Esta gravação está demorando para abrir</translation>
        </message>
        <message>
            <source>{path}
Its disk is slow or does not answer. It is shown once it opens.</source>
            <translation>{path}
O disco está lento ou não responde. A gravação aparece assim que abrir.</translation>
        </message>
        <message>
            <source>The day goes on after this talk</source>
            <translation>O dia continua depois desta palestra</translation>
        </message>
        <message>
            <source>It stops where this talk ends</source>
            <translation>A reprodução para onde esta palestra termina</translation>
        </message>
        <message>
            <source>The talk ends here</source>
            <translation>A palestra termina aqui</translation>
        </message>
        <message>
            <source>Speed {rate}</source>
            <translation>Velocidade {rate}</translation>
        </message>
        <message>
            <source>No sound output was found on this computer</source>
            <translation>Nenhuma saída de som foi encontrada neste computador</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Sem som</translation>
        </message>
        <message>
            <source>Volume {percent} %</source>
            <translation>Volume {percent}%</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Salvar a imagem</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Imagens (*.png *.jpg)</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>Não foi possível salvar a imagem como {path}</translation>
        </message>
    </context>
    <context>
        <name>WatchStage</name>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Other screens</source>
            <translation>Outras telas</translation>
        </message>
        <message>
            <source>Slides on {screen}, {width} × {height}</source>
            <translation>Slides em {screen}, {width} × {height}</translation>
        </message>
        <message>
            <source>Video on {screen}, {width} × {height}</source>
            <translation>Vídeo em {screen}, {width} × {height}</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Sair da tela cheia</translation>
        </message>
    </context>
    <context>
        <name>WatchTabs</name>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Nenhum programa neste computador consegue abrir {what}</translation>
        </message>
    </context>
    <context>
        <name>WatchTools</name>
        <message>
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <source>The catalogue has no address for this recording to link to.</source>
            <translation>O catálogo não tem endereço desta gravação para o link.</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Repetição</translation>
        </message>
        <message>
            <source>Loop from {time}</source>
            <translation>Repetição a partir de {time}</translation>
        </message>
        <message>
            <source>Loop from {a} to {b}</source>
            <translation>Repetição de {a} a {b}</translation>
        </message>
        <message>
            <source>B has to be at another place than A</source>
            <translation>B precisa estar em um ponto diferente de A</translation>
        </message>
        <message>
            <source>Loop cleared</source>
            <translation>Repetição removida</translation>
        </message>
        <message>
            <source>Link to {time} copied</source>
            <translation>Link para {time} copiado</translation>
        </message>
        <message>
            <source>There are no subtitles for this recording</source>
            <translation>Não há legendas para esta gravação</translation>
        </message>
        <message>
            <source>No subtitles</source>
            <translation>Sem legendas</translation>
        </message>
        <message>
            <source>Subtitles: {name}</source>
            <translation>Legendas: {name}</translation>
        </message>
        <message>
            <source>Open subtitles</source>
            <translation>Abrir legendas</translation>
        </message>
        <message>
            <source>Subtitles ({patterns})</source>
            <translation>Legendas ({patterns})</translation>
        </message>
        <message>
            <source>Subtitles: {seconds} s</source>
            <translation>Legendas: {seconds} s</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>Page {page} · {title}</source>
            <translation>Página {page} · {title}</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>Não há palestra {talk} em {conference}. Há: {names}</translation>
        </message>
    </context>
    <context>
        <name>WorkerProcess</name>
        <message>
            <source>What it answered makes no sense.</source>
            <translation>A resposta do programa auxiliar não faz sentido.</translation>
        </message>
        <message>
            <source>It stopped answering.</source>
            <translation>O programa auxiliar parou de responder.</translation>
        </message>
        <message>
            <source>Its program could not be started: {why}.</source>
            <translation>O programa auxiliar não pôde ser iniciado: {why}.</translation>
        </message>
        <message>
            <source>Its program was ended from outside, or crashed.</source>
            <translation>O programa auxiliar foi encerrado por fora ou travou.</translation>
        </message>
        <message>
            <source>Its program ended before it had found anything.</source>
            <translation>O programa auxiliar terminou antes de encontrar algo.</translation>
        </message>
    </context>
    <context>
        <name>_Address</name>
        <message>
            <source>Copy address</source>
            <translation>Copiar endereço</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>Abrir {address}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to make the drawer higher or lower</source>
            <translation>Arraste para deixar a gaveta mais alta ou mais baixa</translation>
        </message>
    </context>
    <context>
        <name>_Tabs</name>
        <message>
            <source>Tabs of the drawer</source>
            <translation>Abas da gaveta</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <source>Drop to open</source>
            <translation>Solte para abrir</translation>
        </message>
        <message>
            <source>A catalogue, a folder, a recording, slides or subtitles</source>
            <translation>Um catálogo, uma pasta, uma gravação, slides ou legendas</translation>
        </message>
    </context>
    <context>
        <name>self._view.notes</name>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
    </context>
</TS>
